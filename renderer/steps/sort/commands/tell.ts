import type { ToldAs } from '../../../../shared/steps/sort/events.ts';
import type { Command } from '../../../app/command.ts';
import { heldCard, withHeld, type SortHand } from '../hand.ts';

/** The same key again takes it back. */
function tellAs(as: ToldAs, key: string): Command<SortHand> {
  return {
    name: `sort.tell-${as}`,
    label: `sort.command.tell-${as}`,
    group: 'step',
    keys: [key],
    enabled: (hand) => heldCard(hand) !== undefined,
    perform: (hand) => withHeld(hand, ({ id, sorting }) => hand.sort.tell(id, sorting.as === as ? null : as)),
  };
}

export const tell: readonly Command<SortHand>[] = [tellAs('fact', 'f'), tellAs('claim', 'l')];
