import type { Command } from '../../../app/command.ts';
import { heldOption, type DecideHand } from '../hand.ts';

/** To the counts of the option in hand: hands for and against, or hands by their fingers. */
export const countHands: Command<DecideHand> = {
  name: 'decide.count-hands',
  label: 'decide.command.count-hands',
  group: 'step',
  keys: ['h'],
  enabled: (hand) => countsHands(hand) && heldOption(hand) !== undefined,
  perform: ({ rows, ...hand }) => {
    const option = heldOption({ rows, ...hand });
    rows.area.ref.current?.querySelector<HTMLElement>(`[data-counts="${option}"] input`)?.focus();
  },
};

function countsHands({ slice }: DecideHand): boolean {
  return slice.rule === 'majority' || (slice.rule === 'fist-to-five' && slice.fistBy === 'hands');
}
