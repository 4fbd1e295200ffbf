import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const captureRequest: Command<MeetingActions> = {
  name: 'capture.request',
  label: 'command.capture.request',
  group: 'capture',
  keys: ['R', 'Alt+R'],
  enabled: isOpen,
  perform: ({ capture }) => capture('request'),
};
