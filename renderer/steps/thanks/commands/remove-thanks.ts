import type { Items } from '../../../../shared/session/items.ts';
import type { Command } from '../../../app/command.ts';
import type { Rows } from '../../../ui/use-rows.ts';
import type { ThanksActions } from '../use-thanks.ts';

/** What the commands act on: the thanks the keyboard is in. */
export interface ThanksHand {
  readonly rows: Rows;
  readonly thanks: Items;
  readonly actions: ThanksActions;
}

export const removeThanks: Command<ThanksHand> = {
  name: 'thanks.remove-thanks',
  label: 'thanks.command.remove-thanks',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => held(hand) !== undefined,
  perform: (hand) => {
    const item = held(hand);
    if (item === undefined) return;
    hand.rows.leave(item.id);
    hand.actions.remove(item.id);
  },
};

function held({ rows, thanks }: ThanksHand) {
  const row = rows.held();
  return thanks.find((item) => item.id === row);
}
