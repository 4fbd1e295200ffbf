import { OUTCOMES, type Answer, type FollowedKind } from '../../../shared/session/followed.ts';
import type { FollowUpWord } from './words.ts';

/** The key of each answer, wherever things are followed up. None of them is a capture key. */
export const ANSWER_KEYS: Readonly<Record<Answer, string>> = {
  kept: 'Y',
  missed: 'M',
  moved: 'W',
  dropped: 'X',
  unclear: 'U',
  'not-yet': 'U',
  changed: 'B',
  'left-open': 'L',
};
export const TRACE_KEY = 'O';

/** What can be said of a kind of thing here; a carry-over may also leave it open. */
export function answersOf(kind: FollowedKind, mayLeave: boolean): readonly Answer[] {
  return mayLeave && kind !== 'pledge' ? [...OUTCOMES[kind], 'left-open'] : OUTCOMES[kind];
}

export function giveWord(kind: FollowedKind, answer: Answer): FollowUpWord {
  if (answer === 'kept') return `follow-up.give.${kind}.kept`;
  if (answer !== 'missed') return `follow-up.give.${answer}`;
  return kind === 'action' || kind === 'check'
    ? `follow-up.give.${kind}.missed`
    : 'follow-up.give.promise.missed';
}

/** Whether an answer asks for words before it is kept: a date, a reason; what was found out, or seen instead, is worth asking for. */
export function needsWords(kind: FollowedKind, answer: Answer): boolean {
  if (answer === 'moved' || answer === 'dropped') return true;
  if (kind === 'promise') return answer === 'missed' || answer === 'changed';
  if (kind === 'check') return answer !== 'kept';
  return kind === 'question' && answer === 'kept';
}

/** A missed promise and a check that did not work can be traced in a session of their own. */
export function isTraceable(kind: FollowedKind, answer: Answer | null): kind is 'promise' | 'check' {
  return (
    (kind === 'promise' && answer === 'missed') ||
    (kind === 'check' && (answer === 'missed' || answer === 'unclear'))
  );
}
