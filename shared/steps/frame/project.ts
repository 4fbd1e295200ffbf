import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { FrameSlice } from './slice.ts';

/** Customer words have a table of their own; facts are notes of kind `fact`; answers are found by search only. */
export function projectFrame(slice: FrameSlice, step: Id): readonly Projected[] {
  return [
    {
      id: step,
      entity: slice.answers,
      read: () => ({ rows: [], passage: { kind: 'frame', step, text: answersOf(slice) } }),
    },
    ...slice.heard.map((heard) => ({
      id: heard.id,
      entity: heard,
      read: () => ({
        rows: [
          {
            table: 'customer_words' as const,
            values: {
              id: heard.id,
              step,
              words: heard.words,
              tone: heard.tone,
              heard_by: heard.heardBy,
              heard_on: heard.on ?? '',
            },
          },
        ],
        passage: { kind: 'customer-words', step, text: `${heard.words}\n${heard.heardBy}` },
      }),
    })),
    ...slice.facts.map((fact) => projectNote(fact, { kind: 'fact', step, text: fact.text })),
  ];
}

function answersOf(slice: FrameSlice): string {
  return Object.entries(slice.answers)
    .filter(([field]) => field !== 'sale')
    .map(([, text]) => text)
    .join('\n');
}
