import type { Command } from '../../app/command.ts';
import { addMinutes, isOpen, type MeetingActions } from '../meeting-actions.ts';

export const moreTime: Command<MeetingActions> = {
  name: 'session.more-time',
  label: 'command.session.more-time',
  group: 'meeting',
  keys: ['+'],
  enabled: isOpen,
  perform: (actions) => addMinutes(actions, 1),
};
