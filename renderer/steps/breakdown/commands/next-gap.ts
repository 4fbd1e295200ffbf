import type { Command } from '../../../app/command.ts';
import { lacking, type BreakdownHand } from '../hand.ts';

/** To the first piece that lacks somebody, hours or a date. */
export const nextGap: Command<BreakdownHand> = {
  name: 'breakdown.next-gap',
  label: 'breakdown.command.next-gap',
  group: 'step',
  keys: ['g', 'Alt+H'],
  enabled: (hand) => lacking(hand).length > 0,
  perform: (hand) => void hand.rows.press(lacking(hand)[0]?.id ?? '', 'terms'),
};
