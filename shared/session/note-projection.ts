import type { Entity } from './entities.ts';
import type { Id } from './event.ts';
import type { Projected } from './read-rows.ts';

/** A captured text that stands in the `notes` table under a kind of its own (fact, said, option, objection, pledge …). */
export interface NoteLike {
  readonly kind: string;
  readonly step: Id;
  readonly text: string;
  readonly saidBy?: Id;
  /** More text search finds it by. */
  readonly also?: string;
}

export function projectNote(entity: Entity, note: NoteLike): Projected {
  const { kind, step, text, saidBy, also } = note;
  return {
    id: entity.id,
    entity,
    read: () => ({
      rows: [
        {
          table: 'notes',
          values: {
            id: entity.id,
            step,
            kind,
            text,
            said_by: saidBy ?? null,
            at: '',
            private: 0,
            status: '',
          },
        },
      ],
      passage: { kind, step, text: also ? `${text}\n${also}` : text },
    }),
  };
}
