import type { Command } from '../../app/command.ts';
import { enterStep, isOpen, stepBeside, type MeetingActions } from '../meeting-actions.ts';

export const nextStep: Command<MeetingActions> = {
  name: 'session.next-step',
  label: 'command.session.next-step',
  group: 'meeting',
  keys: ['Alt+ArrowDown'],
  enabled: (actions) => isOpen(actions) && stepBeside(actions, 1) !== undefined,
  perform: (actions) => enterStep(actions, stepBeside(actions, 1)),
};
