import { inRole } from '../../../shared/session/lights.ts';
import type { Command } from '../../app/command.ts';
import { isOpen, meetingOf, type MeetingActions } from '../meeting-actions.ts';

/** A brick wall needs a big idea: one key calls the Shakers back into any step, and lets them go again. */
export const callShakers: Command<MeetingActions> = {
  name: 'session.call-shakers',
  label: 'command.session.call-shakers',
  group: 'meeting',
  keys: ['F4'],
  enabled: (actions) =>
    isOpen(actions) &&
    meetingOf(actions).current !== null &&
    inRole(actions.store.getState().log.state, 'shaker').length > 0,
  perform: (actions) => {
    const { current, called } = meetingOf(actions);
    if (current === null) return;
    const here = called[current]?.includes('shaker') === true;
    void actions.store.append([
      { type: 'session.role-called', body: { step: current, role: 'shaker', called: !here } },
    ]);
  },
};
