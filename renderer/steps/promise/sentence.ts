import type { Say } from '../../../shared/language/say.ts';
import type { DateWords } from '../../../shared/minutes/dates.ts';
import type { Item } from '../../../shared/session/items.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import type { HuddleResult } from '../../../shared/steps/promise/events.ts';
import { openPromises } from '../../../shared/steps/promise/standing.ts';
import type { PromiseWord } from './words.ts';

interface Spoken {
  readonly say: Say<PromiseWord>;
  readonly dates: DateWords;
}

/** Words somebody could say to the customer as they are; they are only offered. */
export function sentenceFor(
  result: HuddleResult,
  session: SessionState,
  until: string | null,
  { say, dates }: Spoken,
): string {
  const open = openPromises(session);
  if (result === 'red')
    return until === null ? '' : say('promise.sentence.red', { date: dates.short(until) });
  if (result === 'yellow') {
    const list = open.filter(({ level }) => level !== 'do-not').map(({ text }) => text);
    return list.length === 0
      ? say('promise.sentence.yellow-bare')
      : say('promise.sentence.yellow', { list: list.join('; ') });
  }
  const promised = open.filter(({ level }) => level === 'promise');
  const excluded = promised.map((item) => item.excluded.trim()).filter((text) => text !== '');
  const words = say('promise.sentence.green', {
    list: promised.map((item) => itemWords(item, { say, dates })).join('; '),
  });
  return excluded.length === 0
    ? words
    : words + say('promise.sentence.excluded', { list: excluded.join(', ') });
}

function itemWords({ text, when }: Item, { say, dates }: Spoken): string {
  if (when === null) return text;
  const key = when.kind === 'by' ? 'promise.sentence.item' : 'promise.sentence.item-at';
  return say(key, { text, when: dates.when(when) });
}
