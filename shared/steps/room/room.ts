import { stepKind } from '../../session/step-kind.ts';
import { roomEvents } from './events.ts';
import { printRoom } from './print.ts';
import { checkRoom, EMPTY_ROOM, foldRoom } from './slice.ts';
import { roomWords } from './words.ts';

/** Who is here, for which department, in which seat and role; and who is missing. */
export const room = stepKind({
  name: 'room',
  events: roomEvents,
  empty: EMPTY_ROOM,
  words: roomWords,
  prompt: 'room.prompt',
  fold: foldRoom,
  check: checkRoom,
  project: (slice, step) => [
    {
      id: step,
      entity: slice.accepted,
      read: () => {
        const text = slice.accepted.map((gap) => gap.because).join('\n');
        return { rows: [], passage: { kind: 'missing', step, text } };
      },
    },
  ],
  print: printRoom,
});
