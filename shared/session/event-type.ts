import { z } from 'zod';
import type { NewEvent, StoredEvent } from './event.ts';

/** One type of event: its current version, its body, and how older bodies become current ones. */
export interface EventType<Body extends z.ZodType = z.ZodType> {
  readonly v: number;
  readonly body: Body;
  /** Ctrl+Z passes over events that only move the meeting along (clock, entering a step). */
  readonly undoable: boolean;
  /** Follow-up and corrections, the only things a closed session accepts. */
  readonly whenClosed: boolean;
  /** Turns a body of version `from` (< v) into a current one. Needed as soon as `v` > 1. */
  readonly upcast?: Upcast;
}

/** Turns a body of version `from` into a current one. */
export type Upcast = (body: Readonly<Record<string, unknown>>, from: number) => unknown;

/** For a type that only gained optional parts: the older body is a current one as it is. */
export const asItWas: Upcast = (body) => body;

export type EventTypes = Readonly<Record<string, EventType>>;

/** A type people can undo. */
export function undoable<Body extends z.ZodType>(v: number, body: Body, upcast?: Upcast): EventType<Body> {
  return { v, body, undoable: true, whenClosed: false, ...(upcast && { upcast }) };
}

/** A type that undo passes over. */
export function passing<Body extends z.ZodType>(v: number, body: Body, upcast?: Upcast): EventType<Body> {
  return { v, body, undoable: false, whenClosed: false, ...(upcast && { upcast }) };
}

/** Follow-up: undoable, and allowed after the session is closed. */
export function followUp<Body extends z.ZodType>(v: number, body: Body, upcast?: Upcast): EventType<Body> {
  return { v, body, undoable: true, whenClosed: true, ...(upcast && { upcast }) };
}

/** The union of a map's events, as fold and check receive them. */
export type EventOf<Types extends EventTypes> = {
  [T in keyof Types & string]: Omit<NewEvent, 'type' | 'body'> & {
    readonly type: T;
    readonly body: z.infer<Types[T]['body']>;
  };
}[keyof Types & string];

/** A body brought to the current version and parsed, or undefined when it does not fit (unknown future version, foreign data). */
export function readBody(type: EventType, event: NewEvent | StoredEvent): unknown {
  if (event.v > type.v) return undefined;
  const raw = event.v === type.v ? event.body : type.upcast?.(event.body, event.v);
  const parsed = type.body.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

/** The event with its parsed body when its type is one of `types`. The cast stands right behind the parse. */
export function typed<Types extends EventTypes>(types: Types, event: NewEvent): EventOf<Types> | undefined {
  const type = Object.hasOwn(types, event.type) ? types[event.type] : undefined;
  const body = type && readBody(type, event);
  return body === undefined ? undefined : ({ ...event, body } as EventOf<Types>);
}
