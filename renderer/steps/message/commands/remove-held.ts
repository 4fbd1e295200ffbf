import { byId } from '../../../../shared/session/entities.ts';
import type { MessageSlice } from '../../../../shared/steps/message/slice.ts';
import type { Command } from '../../../app/command.ts';
import type { Rows } from '../../../ui/use-rows.ts';
import type { MessageActions } from '../use-message.ts';

/** What the commands act on: the read-back or pledge the keyboard is in. */
export interface MessageHand {
  readonly rows: Rows;
  readonly slice: MessageSlice;
  readonly actions: MessageActions;
}

export const removeHeld: Command<MessageHand> = {
  name: 'message.remove-held',
  label: 'message.command.remove-held',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => removal(hand) !== undefined,
  perform: (hand) => removal(hand)?.(),
};

function removal({ rows, slice, actions }: MessageHand): (() => void) | undefined {
  const held = rows.held() ?? '';
  const gone = (remove: (id: string) => void) => () => {
    rows.leave(held);
    remove(held);
  };
  if (byId(slice.readBacks, held)) return gone(actions.removeReadBack);
  return byId(slice.pledges, held) && gone(actions.removePledge);
}
