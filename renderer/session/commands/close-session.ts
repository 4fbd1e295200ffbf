import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const closeSession: Command<MeetingActions> = {
  name: 'session.close',
  label: 'command.session.close',
  group: 'meeting',
  keys: [],
  enabled: isOpen,
  perform: ({ store }) => void store.append([{ type: 'session.closed', body: {} }]),
};
