import type { Id, Instant } from '../../session/event.ts';
import { added, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { IdeateEvent } from './events.ts';

export interface Idea extends Entity {
  readonly text: string;
  readonly by: Id | null;
  /** The idea it builds on; never a loop. */
  readonly on: Id | null;
}

export interface Silence {
  readonly since: Instant;
  readonly minutes: number;
  readonly over: boolean;
}

export interface IdeateSlice {
  readonly ideas: readonly Idea[];
  /** Null before the first. */
  readonly silence: Silence | null;
  readonly namesShown: boolean;
}

export const EMPTY_IDEATE: IdeateSlice = { ideas: [], silence: null, namesShown: false };

export function foldIdeate(slice: IdeateSlice, event: IdeateEvent): IdeateSlice {
  switch (event.type) {
    case 'ideate.silence-begun':
      return { ...slice, silence: { since: event.at, minutes: event.body.minutes, over: false } };
    case 'ideate.silence-ended':
      return slice.silence === null ? slice : { ...slice, silence: { ...slice.silence, over: true } };
    case 'ideate.idea-added': {
      const { idea: id, text, by = null, on = null } = event.body;
      const idea: Idea = { id, text, by, on: byId(slice.ideas, on ?? '') ? on : null };
      return { ...slice, ideas: added(slice.ideas, idea) };
    }
    case 'ideate.idea-changed': {
      const { idea: id, text, by, on } = event.body;
      const builds = on === undefined || loops(slice.ideas, id, on) ? undefined : on;
      const change = (old: Idea): Idea => ({
        id,
        text: text ?? old.text,
        by: by === undefined ? old.by : by,
        on: builds === undefined ? old.on : builds,
      });
      return { ...slice, ideas: changed(slice.ideas, id, change) };
    }
    case 'ideate.idea-removed': {
      const gone = byId(slice.ideas, event.body.idea);
      if (!gone) return slice;
      // What was built on it stays, on what it was built on itself.
      const ideas = removed(slice.ideas, gone.id).map((idea) =>
        idea.on === gone.id ? { ...idea, on: gone.on } : idea,
      );
      return { ...slice, ideas };
    }
    case 'ideate.names-shown':
      return { ...slice, namesShown: event.body.shown };
  }
}

/** Whether an idea that is built on `on` would stand on itself, or on nothing that is there. */
export function loops(ideas: readonly Idea[], id: Id, on: Id | null): boolean {
  let under = on;
  while (under !== null) {
    if (under === id) return true;
    const idea = byId(ideas, under);
    if (!idea) return true;
    under = idea.on;
  }
  return false;
}

export interface PlacedIdea {
  readonly idea: Idea;
  /** 0 for an idea of its own, 1 for one that builds on it, and so on. */
  readonly depth: number;
}

/** Ideas in the order they came, each followed by what builds on it. */
export function placedIdeas(ideas: readonly Idea[]): readonly PlacedIdea[] {
  const under = new Map<Id | null, Idea[]>();
  for (const idea of ideas) under.set(idea.on, [...(under.get(idea.on) ?? []), idea]);
  const walk = (on: Id | null, depth: number): readonly PlacedIdea[] =>
    (under.get(on) ?? []).flatMap((idea) => [{ idea, depth }, ...walk(idea.id, depth + 1)]);
  return walk(null, 0);
}
