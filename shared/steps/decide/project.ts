import type { Id } from '../../session/event.ts';
import { projectNote, type NoteLike } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { Remark } from './shown.ts';
import type { DecideSlice } from './slice.ts';

/** Options, objections, advice and what would raise a hand are notes of their own kinds; the decision is an item and stands in `decisions`. */
export function projectDecide(slice: DecideSlice, step: Id): readonly Projected[] {
  return [
    ...slice.options.map((option) =>
      projectNote(option, {
        kind: 'option',
        step,
        text: option.text,
        also: option.earlier.map(({ text }) => text).join('\n'),
      }),
    ),
    ...slice.remarks.map((remark) => projectNote(remark, noteOf(remark, step))),
    ...slice.objections.map((objection) =>
      projectNote(objection, { kind: 'objection', step, text: objection.text, also: objection.how }),
    ),
  ];
}

function noteOf({ kind, participant, text }: Remark, step: Id): NoteLike {
  return { kind, step, text, ...(participant === null ? {} : { saidBy: participant }) };
}
