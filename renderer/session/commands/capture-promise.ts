import type { Command } from '../../app/command.ts';
import { isOpen, type MeetingActions } from '../meeting-actions.ts';

export const capturePromise: Command<MeetingActions> = {
  name: 'capture.promise',
  label: 'command.capture.promise',
  group: 'capture',
  keys: ['P', 'Alt+O'],
  enabled: isOpen,
  perform: ({ capture }) => capture('promise'),
};
