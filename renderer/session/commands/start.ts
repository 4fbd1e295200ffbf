import type { Command } from '../../app/command.ts';
import { meetingOf, type MeetingActions } from '../meeting-actions.ts';

export const start: Command<MeetingActions> = {
  name: 'session.start',
  label: 'command.session.start',
  group: 'meeting',
  keys: ['Enter'],
  enabled: (actions) => meetingOf(actions).status === 'planned',
  perform: async (actions) => {
    const first = meetingOf(actions).agenda[0];
    if (first) await actions.store.append([{ type: 'session.started', body: { step: first.id } }]);
  },
};
