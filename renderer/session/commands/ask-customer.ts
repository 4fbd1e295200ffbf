import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const askCustomer: Command<MeetingActions> = {
  name: 'session.ask-customer',
  label: 'command.session.ask-customer',
  group: 'meeting',
  keys: ['C', 'F9'],
  enabled: isOpen,
  perform: ({ store }) => store.show({ askCustomer: !store.getState().spotlight.askCustomer }),
};
