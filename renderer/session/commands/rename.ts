import type { Command } from '../../app/command.ts';
import { type MeetingActions } from '../meeting-actions.ts';

export const rename: Command<MeetingActions> = {
  name: 'session.rename',
  label: 'command.session.rename',
  group: 'edit',
  keys: ['F2'],
  enabled: () => true,
  perform: (actions) => actions.rename(),
};
