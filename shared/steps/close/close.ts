import { SECTION_RANK, span, type Section, type Spans } from '../../minutes/document.ts';
import { stepKind, type PrintContext } from '../../session/step-kind.ts';
import { closeEvents } from './events.ts';
import { EMPTY_CLOSE, foldClose, returnOnTime, type CloseSlice } from './slice.ts';
import { closeWords } from './words.ts';

/** Read back what was agreed, ask once for what is missing, how the time was worth it, and when we meet again. */
export const close = stepKind({
  name: 'close',
  events: closeEvents,
  empty: EMPTY_CLOSE,
  words: closeWords,
  prompt: 'close.prompt',
  fold: foldClose,
  check: () => undefined,
  project: (slice, step) => [
    {
      id: step,
      entity: slice,
      read: () => ({ rows: [], passage: { kind: 'close', step, text: slice.next?.note ?? '' } }),
    },
  ],
  print: printClose,
});

function printClose(
  slice: CloseSlice,
  { say, step, dates }: PrintContext<keyof typeof closeWords>,
): readonly Section[] {
  const lines: Spans[] = [];
  const worth = returnOnTime(slice);
  if (worth) lines.push([span(say('close.return', { mean: worth.mean.toFixed(1), count: worth.hands }))]);
  if (slice.next?.date) lines.push([span(say('close.next', { date: dates.long(slice.next.date) }))]);
  if (slice.next?.note) lines.push([span(say('close.next-note', { note: slice.next.note }))]);
  if (lines.length === 0) return [];
  const blocks = [{ type: 'list' as const, items: lines.map((spans) => ({ spans })) }];
  return [{ id: `close-${step.id}`, rank: SECTION_RANK.close, title: say('close.section'), blocks }];
}
