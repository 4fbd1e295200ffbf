import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const captureDecision: Command<MeetingActions> = {
  name: 'capture.decision',
  label: 'command.capture.decision',
  group: 'capture',
  keys: ['D', 'Alt+D'],
  enabled: isOpen,
  perform: ({ capture }) => capture('decision'),
};
