import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const changeAgenda: Command<MeetingActions> = {
  name: 'session.change-agenda',
  label: 'command.session.change-agenda',
  group: 'meeting',
  keys: ['F6'],
  enabled: isOpen,
  perform: (actions) => actions.changeAgenda(),
};
