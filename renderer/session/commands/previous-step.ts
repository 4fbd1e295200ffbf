import type { Command } from '../../app/command.ts';
import { enterStep, isOpen, stepBeside, type MeetingActions } from '../meeting-actions.ts';

export const previousStep: Command<MeetingActions> = {
  name: 'session.previous-step',
  label: 'command.session.previous-step',
  group: 'meeting',
  keys: ['Alt+ArrowUp'],
  enabled: (actions) => isOpen(actions) && stepBeside(actions, -1) !== undefined,
  perform: (actions) => enterStep(actions, stepBeside(actions, -1)),
};
