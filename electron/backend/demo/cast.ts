import type { Id } from '../../../shared/session/event.ts';

/** Who and what is called how in a story, while it is played. A name that was never introduced is a mistake in the story. */
export interface Cast {
  readonly departments: Names;
  readonly people: Names;
  /** Causes, countermeasures, decisions and actions by the key the story gives them, with the kind that `serves` says. */
  readonly things: Names<{ readonly kind: string; readonly id: Id; readonly step: Id }>;
}

export interface Names<Value = Id> {
  readonly set: (name: string, value: Value) => void;
  readonly get: (name: string) => Value;
  readonly has: (name: string) => boolean;
}

export function names<Value = Id>(): Names<Value> {
  const known = new Map<string, Value>();
  return {
    set: (name, value) => {
      known.set(name, value);
    },
    has: (name) => known.has(name),
    get: (name) => {
      const value = known.get(name);
      if (value === undefined) throw new Error(`the worked example never introduced ${name}`);
      return value;
    },
  };
}

export function newCast(): Cast {
  return { departments: names(), people: names(), things: names() };
}
