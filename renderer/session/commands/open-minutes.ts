import type { Command } from '../../app/command.ts';
import { type MeetingActions } from '../meeting-actions.ts';

export const openMinutes: Command<MeetingActions> = {
  name: 'session.minutes',
  label: 'command.session.minutes',
  group: 'view',
  keys: ['Alt+M'],
  enabled: () => true,
  perform: ({ go, store }) => go({ name: 'minutes', session: store.getState().id, item: null }),
};
