import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const captureAction: Command<MeetingActions> = {
  name: 'capture.action',
  label: 'command.capture.action',
  group: 'capture',
  keys: ['A', 'Alt+A'],
  enabled: isOpen,
  perform: ({ capture }) => capture('action'),
};
