import type { Command } from '../../app/command.ts';
import { type MeetingActions } from '../meeting-actions.ts';

export const showCaptured: Command<MeetingActions> = {
  name: 'session.captured',
  label: 'command.session.captured',
  group: 'view',
  keys: ['Alt+L'],
  enabled: () => true,
  perform: (actions) => actions.showCaptured(),
};
