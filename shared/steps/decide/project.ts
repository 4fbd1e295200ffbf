import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { DecideSlice } from './slice.ts';

/** Options and objections are notes of their own kinds; the decision is an item and stands in `decisions`. */
export function projectDecide(slice: DecideSlice, step: Id): readonly Projected[] {
  return [
    ...slice.options.map((option) => projectNote(option, { kind: 'option', step, text: option.text })),
    ...slice.objections.map((objection) =>
      projectNote(objection, { kind: 'objection', step, text: objection.text, also: objection.how }),
    ),
  ];
}
