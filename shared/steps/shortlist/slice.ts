import type { Id } from '../../session/event.ts';
import { added, addedAfter, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { Fate, ShortlistEvent } from './events.ts';

export interface Pick extends Entity {
  /** The idea of an earlier step; null for one that was typed here. */
  readonly idea: Id | null;
  readonly text: string;
  readonly fate: Fate;
  /** What it does for the customer, or why it is kept back; may be empty. */
  readonly reason: string;
  /** Its place among the picks, from 1; null while it is none. */
  readonly place: number | null;
}

export interface ShortlistSlice {
  /** In the order of the picks. */
  readonly picks: readonly Pick[];
}

export const EMPTY_SHORTLIST: ShortlistSlice = { picks: [] };

export function foldShortlist(slice: ShortlistSlice, event: ShortlistEvent): ShortlistSlice {
  const { picks } = slice;
  switch (event.type) {
    case 'shortlist.added': {
      const { pick: id, idea, text, fate, reason } = event.body;
      if (isListed(picks, idea)) return slice;
      return listOf(added(picks, { id, idea, text, fate, reason, place: null }));
    }
    case 'shortlist.changed': {
      const { pick: id, text, fate, reason } = event.body;
      const old = byId(picks, id);
      if (!old) return slice;
      const fresh = {
        ...old,
        text: text ?? old.text,
        fate: fate ?? old.fate,
        reason: reason ?? old.reason,
      };
      // Picked now: behind those picked before.
      const last = fate === 'picked' && old.fate !== 'picked';
      return listOf(last ? [...removed(picks, id), fresh] : changed(picks, id, () => fresh));
    }
    case 'shortlist.moved': {
      const { pick: id, after } = event.body;
      const moving = byId(picks, id);
      if (!moving || after === id) return slice;
      const others = removed(picks, id);
      return listOf(after === null ? [moving, ...others] : addedAfter(others, moving, after));
    }
    case 'shortlist.removed':
      return listOf(removed(picks, event.body.pick));
  }
}

/** Numbers the picks; one whose place is as it was stays the same object. */
function listOf(picks: readonly Pick[]): ShortlistSlice {
  let count = 0;
  return {
    picks: picks.map((pick) => {
      const place = pick.fate === 'picked' ? (count += 1) : null;
      return pick.place === place ? pick : { ...pick, place };
    }),
  };
}

/** Whether an idea of an earlier step is on the list already. */
export function isListed(picks: readonly Pick[], idea: Id | null): boolean {
  return idea !== null && picks.some((pick) => pick.idea === idea);
}

export function picked(slice: ShortlistSlice, fate: Fate = 'picked'): readonly Pick[] {
  return slice.picks.filter((pick) => pick.fate === fate);
}
