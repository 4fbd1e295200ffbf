import type { DateWords } from '../minutes/dates.ts';
import type { Section } from '../minutes/document.ts';
import type { Say } from '../language/say.ts';
import type { Id, Refusal } from './event.ts';
import type { EventOf, EventTypes } from './event-type.ts';
import type { AgendaStep, Light, Role } from './meeting-events.ts';
import type { Projected } from './read-rows.ts';
import type { SessionState } from './state.ts';

/**
 * What a step kind is, on every machine. The whole of a kind lives in its folder; `shared/steps/index.ts` lists the folders.
 * Methods, not properties, on purpose: their parameters are bivariant, so that a `StepKind<'round', RoundSlice, …>` is an `AnyStepKind`.
 */
export interface StepKind<Name extends string, Slice, Types extends EventTypes, Words extends string> {
  readonly name: Name;
  /** Event types, all named `<kind>.<past participle>`; every body has `step`, the id of the agenda step it belongs to. */
  readonly events: Types;
  /** What a step of this kind holds before its first event. */
  readonly empty: Slice;
  /** English sentences for prompts and printing, keyed `<kind>.<key>`. */
  readonly words: Readonly<Record<Words, string>>;
  /** The key of the question the facilitator can read out when the agenda gives none. */
  readonly prompt: Words;
  /** Pure and total. `session` is the state before the event. */
  fold(slice: Slice, event: EventOf<Types>, session: SessionState): Slice;
  /** Strict: why this event may not be appended now. */
  check(slice: Slice, event: EventOf<Types>, session: SessionState): Refusal | undefined;
  /** Entities of the slice and the read rows each gives; an entity that is the same object gives the same rows. */
  project(slice: Slice, step: Id): readonly Projected[];
  /** Sections of the minutes; empty when nothing was captured. */
  print(slice: Slice, context: PrintContext<Words>): readonly Section[];
  /** Who is up at this moment of the step, where that changes while it runs; roles left out are as the agenda says. */
  lights?(slice: Slice, step: AgendaStep): LightMap;
}

/** Whether a role is up, listening or excused; a role that is left out is up. */
export type LightMap = Readonly<Partial<Record<Role, Light>>>;

export interface PrintContext<Words extends string> {
  readonly session: SessionState;
  readonly step: AgendaStep;
  readonly say: Say<Words>;
  /** How dates are printed: never as ISO text. */
  readonly dates: DateWords;
}

export type AnyStepKind = StepKind<string, unknown, EventTypes, string>;

/** Gives a definition its exact types without writing them twice. */
export function stepKind<const Name extends string, Slice, Types extends EventTypes, Words extends string>(
  kind: StepKind<Name, Slice, Types, Words>,
): StepKind<Name, Slice, Types, Words> {
  return kind;
}

/** A step's slice, typed by its kind. The cast is safe: only the kind's own fold ever wrote it. */
export function sliceOf<Slice>(
  session: SessionState,
  kind: { readonly name: string; readonly empty: Slice },
  step: Id,
): Slice {
  const isKind = session.meeting.agenda.some((other) => other.id === step && other.kind === kind.name);
  return isKind ? ((session.slices[step] ?? kind.empty) as Slice) : kind.empty;
}

/** The slices of every step of one kind, in agenda order. */
export function slicesOf<Slice>(
  session: SessionState,
  kind: { readonly name: string; readonly empty: Slice },
): readonly { readonly step: AgendaStep; readonly slice: Slice }[] {
  return session.meeting.agenda
    .filter((step) => step.kind === kind.name)
    .map((step) => ({ step, slice: sliceOf(session, kind, step.id) }));
}
