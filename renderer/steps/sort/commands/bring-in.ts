import type { Command } from '../../../app/command.ts';
import type { Id } from '../../../../shared/session/event.ts';
import type { SortHand } from '../hand.ts';

/** What the step offers besides the hand. */
export interface OfferedHand extends SortHand {
  readonly offered: readonly Id[];
}

export const bringIn: Command<OfferedHand> = {
  name: 'sort.bring-in',
  label: 'sort.command.bring-in',
  group: 'step',
  keys: ['b'],
  enabled: ({ offered }) => offered.length > 0,
  perform: ({ sort, offered }) => sort.bringIn(offered),
};
