import type { HuddleResult } from '../../../../shared/steps/promise/events.ts';
import { whyNotGreen } from '../../../../shared/steps/promise/standing.ts';
import type { Command } from '../../../app/command.ts';
import type { PromiseHand } from '../hand.ts';

/** Only at the end of the huddle, so that the letters keep their other meaning everywhere else. */
export const endHuddle: readonly Command<PromiseHand>[] = [
  endWith('green', 'g'),
  endWith('yellow', 'y'),
  endWith('red', 'r'),
];

function endWith(result: HuddleResult, key: string): Command<PromiseHand> {
  return {
    name: `promise.end-${result}`,
    label: `promise.command.end-${result}`,
    group: 'step',
    keys: [key],
    enabled: (hand) =>
      hand.rows.held() === 'end' &&
      (result !== 'green' || whyNotGreen(hand.slice, { items: hand.items }) === undefined),
    perform: (hand) => hand.setEnding(result),
  };
}
