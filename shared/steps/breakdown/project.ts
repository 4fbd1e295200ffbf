import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { BreakdownSlice } from './slice.ts';

/** What stands around the pieces are notes of their own kinds; the pieces are actions, their hours stand in `loads`. */
export function projectBreakdown(slice: BreakdownSlice, step: Id): readonly Projected[] {
  return [
    ...slice.hows.map((how) => projectNote(how, { kind: how.part, step, text: how.text, also: how.answer })),
    ...slice.objections.map((objection) =>
      projectNote(objection, {
        kind: 'piece-objection',
        step,
        text: objection.text,
        also: objection.answer,
        ...(objection.by === null ? {} : { saidBy: objection.by }),
      }),
    ),
  ];
}
