import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const captureQuestion: Command<MeetingActions> = {
  name: 'capture.question',
  label: 'command.capture.question',
  group: 'capture',
  keys: ['Q', 'Alt+Q'],
  enabled: isOpen,
  perform: ({ capture }) => capture('question'),
};
