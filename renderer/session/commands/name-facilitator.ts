import type { Command } from '../../app/command.ts';
import { type MeetingActions } from '../meeting-actions.ts';

export const nameFacilitator: Command<MeetingActions> = {
  name: 'session.name-facilitator',
  label: 'command.session.name-facilitator',
  group: 'edit',
  keys: [],
  enabled: () => true,
  perform: (actions) => actions.nameFacilitator(),
};
