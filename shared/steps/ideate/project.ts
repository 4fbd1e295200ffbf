import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { IdeateSlice } from './slice.ts';

export function projectIdeate(slice: IdeateSlice, step: Id): readonly Projected[] {
  return slice.ideas.map((idea) => ({
    id: idea.id,
    entity: idea,
    read: () => ({
      rows: [
        {
          table: 'ideas' as const,
          values: { id: idea.id, step, text: idea.text, said_by: idea.by, builds_on: idea.on },
        },
      ],
      passage: { kind: 'idea', step, text: idea.text },
    }),
  }));
}
