import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import type { HandoverHand } from '../hand.ts';

/** Takes back the line or the question the keyboard is in. */
export const remove: Command<HandoverHand> = {
  name: 'handover.remove',
  label: 'handover.command.remove',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => removal(hand) !== undefined,
  perform: (hand) => removal(hand)?.(),
};

function removal({ rows, slice, actions }: HandoverHand): (() => void) | undefined {
  const held = rows.held();
  if (held === undefined || slice.accepted !== null) return undefined;
  const gone = (take: (id: string) => void) => () => {
    rows.leave(held);
    take(held);
  };
  if (byId(slice.lines, held)) return gone(actions.removeLine);
  return byId(slice.questions, held) && gone(actions.removeQuestion);
}
