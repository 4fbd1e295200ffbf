import type { PromiseLevel } from '../../../../shared/session/item-events.ts';
import type { Command } from '../../../app/command.ts';
import { heldItem, placeAfterItem, type PromiseHand } from '../hand.ts';

/** How far a promise can be given is one key; the keyboard goes on to the next one. */
export const setLevels: readonly Command<PromiseHand>[] = [
  setLevel('promise', 'p'),
  setLevel('ask-first', 'a'),
  setLevel('do-not', 'd'),
];

function setLevel(level: PromiseLevel, key: string): Command<PromiseHand> {
  return {
    name: `promise.level-${level}`,
    label: `promise.command.level-${level}`,
    group: 'step',
    keys: [key],
    enabled: (hand) => heldItem(hand) !== undefined,
    perform: (hand) => {
      const item = heldItem(hand);
      if (item === undefined) return;
      if (item.level !== level) hand.actions.change(item.id, { level });
      hand.goTo(placeAfterItem(hand, item));
    },
  };
}
