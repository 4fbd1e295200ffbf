import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { MessageSlice } from './slice.ts';

/** The message has a table of its own; read-backs and pledges are notes. */
export function projectMessage(slice: MessageSlice, step: Id): readonly Projected[] {
  return [
    projectAnswers(slice, step),
    ...slice.readBacks.map((back) =>
      projectNote(back, { kind: 'read-back', step, text: back.words, also: back.difference }),
    ),
    ...slice.pledges.map((pledge) =>
      projectNote(pledge, { kind: 'pledge', step, text: pledge.text, saidBy: pledge.participant }),
    ),
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
