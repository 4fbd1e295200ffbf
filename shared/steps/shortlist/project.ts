import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { ShortlistSlice } from './slice.ts';

export function projectShortlist(slice: ShortlistSlice, step: Id): readonly Projected[] {
  return slice.picks.map((pick) => ({
    id: pick.id,
    entity: pick,
    read: () => ({
      rows: [
        {
          table: 'picks' as const,
          values: {
            id: pick.id,
            step,
            idea: pick.idea,
            text: pick.text,
            fate: pick.fate,
            why: pick.reason,
            place: pick.place,
          },
        },
      ],
      passage: { kind: 'pick', step, text: `${pick.text}\n${pick.reason}` },
    }),
  }));
}
