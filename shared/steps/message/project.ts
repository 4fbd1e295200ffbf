import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { MessageSlice, Pledge } from './slice.ts';

/** The message and the pledges have tables of their own; read-backs are notes. */
export function projectMessage(slice: MessageSlice, step: Id): readonly Projected[] {
  return [
    projectAnswers(slice, step),
    ...slice.readBacks.map((back) =>
      projectNote(back, { kind: 'read-back', step, text: back.words, also: back.difference }),
    ),
    ...slice.pledges.map((pledge) => projectPledge(pledge, step)),
  ];
}

function projectAnswers({ answers }: MessageSlice, step: Id): Projected {
  const { what = '', why = '', 'what-changes': changes = '' } = answers;
  return {
    id: step,
    entity: answers,
    read: () => ({
      rows:
        what + why + changes === ''
          ? []
          : [{ table: 'messages', values: { id: step, step, what, why, what_changes: changes } }],
      passage: { kind: 'message', step, text: [what, why, changes].join('\n') },
    }),
  };
}

function projectPledge(pledge: Pledge, step: Id): Projected {
  const { id, participant, kind, text, result } = pledge;
  const note = result?.note ?? '';
  const values = { id, step, participant, kind, text, result: result?.result ?? '', result_note: note };
  return {
    id,
    entity: pledge,
    read: () => ({
      rows: [{ table: 'pledges', values }],
      passage: { kind: 'pledge', step, text: note === '' ? text : `${text}\n${note}` },
    }),
  };
}
