import type { Command } from '../../app/command.ts';
import { meetingOf, type MeetingActions } from '../meeting-actions.ts';

export const resume: Command<MeetingActions> = {
  name: 'session.resume',
  label: 'command.session.resume',
  group: 'meeting',
  keys: ['F8'],
  enabled: (actions) => meetingOf(actions).status === 'paused',
  perform: ({ store }) => void store.append([{ type: 'session.resumed', body: {} }]),
};
