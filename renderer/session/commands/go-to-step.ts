import type { Command } from '../../app/command.ts';
import { enterStep, isOpen, meetingOf, type MeetingActions } from '../meeting-actions.ts';

/** Digits go straight to a step, as they stand in the agenda. */
export const goToSteps: readonly Command<MeetingActions>[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => ({
  name: `session.go-to-${place}`,
  label: `command.session.go-to-${place}`,
  group: 'go',
  keys: [String(place)],
  enabled: (actions) => isOpen(actions) && meetingOf(actions).agenda[place - 1] !== undefined,
  perform: (actions) => enterStep(actions, meetingOf(actions).agenda[place - 1]),
}));
