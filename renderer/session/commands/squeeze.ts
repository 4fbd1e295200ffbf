import { squeezed } from '../../../shared/session/clock.ts';
import type { Command } from '../../app/command.ts';
import { isOpen, meetingOf, type MeetingActions } from '../meeting-actions.ts';

export const squeeze: Command<MeetingActions> = {
  name: 'session.squeeze',
  label: 'command.session.squeeze',
  group: 'meeting',
  keys: ['Alt+S'],
  enabled: (actions) => isOpen(actions) && squeezed(meetingOf(actions), actions.now()).length > 0,
  perform: (actions) =>
    void actions.store.append([
      { type: 'session.squeezed', body: { minutes: squeezed(meetingOf(actions), actions.now()) } },
    ]),
};
