import type { Command } from '../../app/command.ts';
import { meetingOf, type MeetingActions } from '../meeting-actions.ts';

/** Leads back to what this session was started from, at the very thing. */
export const openSource: Command<MeetingActions> = {
  name: 'session.open-source',
  label: 'command.session.open-source',
  group: 'view',
  keys: ['Alt+B'],
  enabled: (actions) => meetingOf(actions).links.length > 0,
  perform: (actions) => {
    const [link] = meetingOf(actions).links;
    if (link) actions.go({ name: 'minutes', session: link.session, item: link.item ?? null });
  },
};
