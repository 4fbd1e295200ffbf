import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const captureThanks: Command<MeetingActions> = {
  name: 'capture.thanks',
  label: 'command.capture.thanks',
  group: 'capture',
  keys: ['T', 'Alt+T'],
  enabled: isOpen,
  perform: ({ capture }) => capture('thanks'),
};
