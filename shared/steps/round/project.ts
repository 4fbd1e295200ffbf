import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { RoundSlice } from './slice.ts';

/** What people said are notes with their speaker; restatements are notes of their own kind. */
export function projectRound(slice: RoundSlice, step: Id): readonly Projected[] {
  return [
    ...slice.said.map((said) =>
      projectNote(said, { kind: 'said', step, text: said.text, saidBy: said.participant }),
    ),
    ...slice.restatements.map((restatement) =>
      projectNote(restatement, {
        kind: 'restatement',
        step,
        text: restatement.text,
        also: restatement.missed,
      }),
    ),
  ];
}
