import type { Command } from '../../../app/command.ts';
import { heldItem, type PromiseHand } from '../hand.ts';

export const giveOwner: Command<PromiseHand> = {
  name: 'promise.give-owner',
  label: 'promise.command.give-owner',
  group: 'step',
  keys: ['o'],
  enabled: (hand) => heldItem(hand) !== undefined,
  perform: (hand) => void hand.rows.press(heldItem(hand)?.id ?? '', 'owner'),
};

/** What is not included is written down. */
export const exclude: Command<PromiseHand> = {
  name: 'promise.exclude',
  label: 'promise.command.exclude',
  group: 'step',
  keys: ['x'],
  enabled: (hand) => heldItem(hand) !== undefined,
  perform: (hand) => void hand.rows.press(heldItem(hand)?.id ?? '', 'excluded'),
};

export const makeExact: Command<PromiseHand> = {
  name: 'promise.make-exact',
  label: 'promise.command.make-exact',
  group: 'step',
  keys: ['e'],
  enabled: (hand) => heldItem(hand)?.when != null,
  perform: (hand) => {
    const item = heldItem(hand);
    if (item) hand.actions.toggleExact(item);
  },
};

/** Takes back what the keyboard is in: a promise, a problem, a walked line, a signature. */
export const removeHeld: Command<PromiseHand> = {
  name: 'promise.remove-held',
  label: 'promise.command.remove',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => removal(hand) !== undefined,
  perform: (hand) => removal(hand)?.(),
};

function removal(hand: PromiseHand): (() => void) | undefined {
  const { rows, slice, lines, actions } = hand;
  const held = rows.held();
  if (held === undefined) return undefined;
  const gone = (remove: () => void) => () => {
    rows.leave(held);
    remove();
  };
  if (heldItem(hand)) return gone(() => actions.remove(held));
  if (slice.problems.some(({ id }) => id === held)) return gone(() => actions.removeProblem(held));
  if (slice.signatures.some(({ id }) => id === held)) return gone(() => actions.withdraw(held));
  const walked = lines.find(({ id }) => id === held)?.walked;
  return walked && (() => actions.clearLine(walked.id, walked.question));
}
