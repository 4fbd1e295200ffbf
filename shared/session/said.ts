import type { Say } from '../language/say.ts';
import type { DateWords } from '../minutes/dates.ts';
import type { Answer, FollowedKind, FollowedThing } from './followed.ts';
import type { FollowedWord } from './followed-words.ts';
import { isPromiseReason } from './promise-reasons.ts';
import type { When } from './event.ts';

/** What was said about a thing: an answer in a carry-over, or follow-up anywhere else. */
export interface Said {
  readonly answer: Answer;
  readonly reason: string;
  readonly note: string;
  readonly when: Pick<When, 'date'> | null;
}

/** What an outcome is called of this kind of thing: an action is done, a promise is kept, a check worked. */
export function outcomeKey(kind: FollowedKind, answer: Answer): FollowedWord {
  if (answer === 'kept') return `followed.said.${kind}.kept`;
  if (answer === 'missed') return MISSED[kind] ?? 'followed.said.promise.missed';
  return `followed.said.${answer}`;
}

const MISSED: Readonly<Partial<Record<FollowedKind, FollowedWord>>> = {
  action: 'followed.said.action.missed',
  check: 'followed.said.check.missed',
};

/** "missed: more work than hours, the press was down", "moved to Fri 27 Nov". */
export function saidWords(kind: FollowedKind, said: Said, say: Say<FollowedWord>, dates: DateWords): string {
  const { answer, reason, note, when } = said;
  const word =
    answer === 'moved' && when !== null
      ? say('followed.said.moved-to', { date: dates.short(when.date) })
      : say(outcomeKey(kind, answer));
  const why = isPromiseReason(reason) ? say(`promise-reason.${reason}`) : '';
  const rest = [why, note.trim()].filter((part) => part !== '').join(', ');
  return rest === '' ? word : say('followed.with-note', { said: word, note: rest });
}

/** A pledge says whether it is one to start or to stop; everything else speaks for itself. */
export function thingText(
  { pledge, text }: Pick<FollowedThing, 'pledge' | 'text'>,
  say: Say<FollowedWord>,
): string {
  return pledge === '' ? text : say(`followed.pledge.${pledge}`, { text });
}

/** "Ana Ruiz (Sales)"; empty when nobody owns it. */
export function ownerWords(
  { owner, department }: Pick<FollowedThing, 'owner' | 'department'>,
  say: Say<FollowedWord>,
): string {
  return department === '' || owner === ''
    ? owner || department
    : say('followed.owner-of', { name: owner, department });
}

/** Good news first; the order of counts in a sentence. */
export const ANSWER_ORDER: readonly Answer[] = [
  'kept',
  'missed',
  'unclear',
  'changed',
  'moved',
  'dropped',
  'not-yet',
  'left-open',
];
