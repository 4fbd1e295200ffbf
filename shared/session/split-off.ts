import type { AgendaStep } from './meeting-events.ts';
import type { StartTemplate } from './start.ts';

/** What stands around a step that gets a session of its own. */
export interface SplitOffWords {
  readonly frame: string;
  readonly room: string;
  readonly close: string;
}

const FRAME_MINUTES = 2;
const ROOM_MINUTES = 3;
const CLOSE_MINUTES = 5;

/**
 * The agenda of a session that is held for one step of another: what it is about, who is in the room, the step with its prompt, lights
 * and settings, the close.
 */
export function splitOffTemplate(step: AgendaStep, words: SplitOffWords): StartTemplate {
  const { id: _, ...kept } = step;
  return {
    id: 'split-off',
    name: step.title,
    steps: [
      { kind: 'frame', title: words.frame, minutes: FRAME_MINUTES },
      { kind: 'room', title: words.room, minutes: ROOM_MINUTES },
      kept,
      { kind: 'close', title: words.close, minutes: CLOSE_MINUTES },
    ],
  };
}
