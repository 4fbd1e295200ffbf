import { added, changed, removed, type Entity } from '../../session/entities.ts';
import type { Id, Instant } from '../../session/event.ts';
import type { WriteEvent, WriteWay } from './events.ts';

export interface Card extends Entity {
  readonly text: string;
  /** Participant who wrote it; null where names were left off. */
  readonly by: Id | null;
}

export interface WriteSlice {
  /** Null: as the agenda says. */
  readonly names: boolean | null;
  readonly way: WriteWay | null;
  readonly quiet: { readonly since: Instant; readonly minutes: number } | null;
  /** What has been shown. */
  readonly cards: readonly Card[];
  /** How many times cards were shown. */
  readonly reveals: number;
}

export const EMPTY_WRITE: WriteSlice = { names: null, way: null, quiet: null, cards: [], reveals: 0 };

export function foldWrite(slice: WriteSlice, event: WriteEvent): WriteSlice {
  switch (event.type) {
    case 'write.arranged': {
      const { names = slice.names, way = slice.way } = event.body;
      return { ...slice, names, way };
    }
    case 'write.quiet-started':
      return { ...slice, quiet: { since: event.at, minutes: event.body.minutes } };
    case 'write.quiet-ended':
      return { ...slice, quiet: null };
    case 'write.revealed': {
      const { names, cards } = event.body;
      const shown = cards.reduce(
        (list, { card: id, text, by }) => added(list, { id, text, by: names ? by : null }),
        slice.cards,
      );
      return { ...slice, cards: shown, names, quiet: null, reveals: slice.reveals + 1 };
    }
    case 'write.card-changed': {
      const { card, text } = event.body;
      return { ...slice, cards: changed(slice.cards, card, (old) => ({ ...old, text })) };
    }
    case 'write.card-removed':
      return { ...slice, cards: removed(slice.cards, event.body.card) };
  }
}
