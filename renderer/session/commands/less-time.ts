import type { Command } from '../../app/command.ts';
import { addMinutes, isOpen, type MeetingActions } from '../meeting-actions.ts';

export const lessTime: Command<MeetingActions> = {
  name: 'session.less-time',
  label: 'command.session.less-time',
  group: 'meeting',
  keys: ['-'],
  enabled: isOpen,
  perform: (actions) => addMinutes(actions, -1),
};
