import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const captureParked: Command<MeetingActions> = {
  name: 'capture.parked',
  label: 'command.capture.parked',
  group: 'capture',
  keys: ['K', 'Alt+K'],
  enabled: isOpen,
  perform: ({ capture }) => capture('parked'),
};
