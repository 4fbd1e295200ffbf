import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const captureNote: Command<MeetingActions> = {
  name: 'capture.note',
  label: 'command.capture.note',
  group: 'capture',
  keys: ['N', 'Alt+N'],
  enabled: isOpen,
  perform: ({ capture }) => capture('note'),
};
