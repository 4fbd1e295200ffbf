import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { Card, WriteSlice } from './slice.ts';

/** Each shown card is a row of `cards`. */
export function projectWrite(slice: WriteSlice, step: Id): readonly Projected[] {
  return slice.cards.map((card) => cardRow(card, step));
}

function cardRow(card: Card, step: Id): Projected {
  const { id, text, by } = card;
  return {
    id,
    entity: card,
    read: () => ({
      rows: [{ table: 'cards', values: { id, step, text, said_by: by } }],
      passage: { kind: 'card', step, text },
    }),
  };
}
