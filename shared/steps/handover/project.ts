import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import { cardStatus, ideaOf } from './card.ts';
import type { HandoverSlice } from './slice.ts';

/** The card is one row of `handovers`; its lines and questions are notes of their own kinds. */
export function projectHandover(slice: HandoverSlice, step: Id): readonly Projected[] {
  return [
    projectCard(slice, step),
    ...slice.lines.map((line) =>
      projectNote(line, { kind: `card-${line.part}`, step, text: line.text, also: line.how }),
    ),
    ...slice.questions.map((question) =>
      projectNote(question, {
        kind: 'card-question',
        step,
        text: question.text,
        also: question.answer,
        ...(question.by === null ? {} : { saidBy: question.by }),
      }),
    ),
  ];
}

function projectCard(slice: HandoverSlice, step: Id): Projected {
  const { helps = '', 'read-back': readBack = '' } = slice.answers;
  const text = ideaOf(slice);
  return {
    id: step,
    entity: slice,
    read: () => {
      const { point, accepted } = slice;
      const values = {
        id: step,
        step,
        text,
        helps,
        point,
        status: cardStatus(slice),
        accepted_by: accepted?.by ?? null,
        accepted_at: accepted?.at ?? '',
      };
      return {
        rows: text === '' ? [] : [{ table: 'handovers' as const, values }],
        passage: {
          kind: 'handover',
          step,
          text: [text, helps, readBack].filter((part) => part !== '').join('\n'),
        },
      };
    },
  };
}
