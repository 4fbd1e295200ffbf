import type { ClosePart } from '../../../../shared/steps/close/parts.ts';
import type { Command } from '../../../app/command.ts';
import type { CloseHand } from '../hand.ts';

/** Parts that one key answers; the other two ask for hands and a date. */
const ANSWERS: Readonly<Partial<Record<ClosePart, (actions: CloseHand['actions']) => void>>> = {
  decisions: ({ read }) => read('decisions'),
  questions: ({ read }) => read('questions'),
  actions: ({ read }) => read('actions'),
  missing: ({ ask }) => ask(),
  next: ({ setNext }) => setNext(null, ''),
};

/** The list was read, nothing is missing, no meeting is needed: on to the next part. */
export const goOn: Command<CloseHand> = {
  name: 'close.go-on',
  label: 'close.command.go-on',
  group: 'step',
  keys: ['g', 'Alt+G'],
  enabled: ({ current }) => current !== undefined && ANSWERS[current] !== undefined,
  perform: ({ current, actions }) => {
    if (current !== undefined) ANSWERS[current]?.(actions);
  },
};
