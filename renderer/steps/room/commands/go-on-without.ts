import type { Command } from '../../../app/command.ts';
import { coverageGaps } from '../../../../shared/steps/room/coverage.ts';
import { gapId } from '../../../../shared/steps/room/slice.ts';
import type { RoomHand } from '../hand.ts';

/** Answers the missing voice the keyboard is at, or the first one. */
export const goOnWithout: Command<RoomHand> = {
  name: 'room.go-on-without',
  label: 'room.command.go-on-without',
  group: 'step',
  keys: ['g'],
  enabled: ({ people }) => people.participants.length > 0 && coverageGaps(people).length > 0,
  perform: ({ rows, people }) => {
    const gaps = coverageGaps(people).map(gapId);
    const held = rows.held();
    const chosen = gaps.find((gap) => gap === held);
    if (chosen !== undefined) return void rows.press(chosen, 'ask');
    gaps.some((gap) => rows.press(gap, 'ask'));
  },
};
