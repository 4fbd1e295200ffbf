import type { Refusal } from '../../session/event.ts';
import type { AgendaStep } from '../../session/meeting-events.ts';
import type { CardLine, CardQuestion, HandoverSlice } from './slice.ts';
import type { LinePart } from './events.ts';

/** How the card stands: nothing on it, written, questioned (a question has no answer), accepted. */
export type CardStatus = 'empty' | 'written' | 'questioned' | 'accepted';

export function cardStatus(slice: HandoverSlice): CardStatus {
  if (slice.accepted !== null) return 'accepted';
  if (openQuestions(slice).length > 0) return 'questioned';
  return ideaOf(slice) === '' ? 'empty' : 'written';
}

export function ideaOf({ answers }: HandoverSlice): string {
  return answers.idea?.trim() ?? '';
}

export function openQuestions({ questions }: HandoverSlice): readonly CardQuestion[] {
  return questions.filter((question) => question.answer.trim() === '');
}

export function linesOf({ lines }: HandoverSlice, part: LinePart): readonly CardLine[] {
  return lines.filter((line) => line.part === part);
}

/** The second meeting reads back the card that the first one wrote. */
export function isReadBack({ settings }: Pick<AgendaStep, 'settings'>): boolean {
  return settings?.['variant'] === 'read-back';
}

/** Why the second meeting may not be started from this card yet. */
export function refuseStart(slice: HandoverSlice): Refusal | undefined {
  if (slice.accepted !== null) return undefined;
  if (ideaOf(slice) === '') return { code: 'card-empty' };
  return { code: openQuestions(slice).length > 0 ? 'card-questioned' : 'card-not-accepted' };
}
