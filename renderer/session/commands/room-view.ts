import type { Command } from '../../app/command.ts';
import { type MeetingActions } from '../meeting-actions.ts';

export const roomView: Command<MeetingActions> = {
  name: 'session.room-view',
  label: 'command.session.room-view',
  group: 'view',
  keys: ['F5'],
  enabled: () => true,
  perform: ({ openRoom }) => openRoom(),
};
