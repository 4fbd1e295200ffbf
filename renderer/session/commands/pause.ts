import type { Command } from '../../app/command.ts';
import { meetingOf, type MeetingActions } from '../meeting-actions.ts';

export const pause: Command<MeetingActions> = {
  name: 'session.pause',
  label: 'command.session.pause',
  group: 'meeting',
  keys: ['F8'],
  enabled: (actions) => meetingOf(actions).status === 'running',
  perform: ({ store }) => void store.append([{ type: 'session.paused', body: {} }]),
};
