import { stepKind } from '../../session/step-kind.ts';
import { messageEvents } from './events.ts';
import { printMessage } from './print.ts';
import { projectMessage } from './project.ts';
import { checkMessage, EMPTY_MESSAGE, foldMessage } from './slice.ts';
import { messageWords } from './words.ts';

/** The one message all leaders pass on, read back by two departments, and what each leader pledges. */
export const message = stepKind({
  name: 'message',
  events: messageEvents,
  empty: EMPTY_MESSAGE,
  words: messageWords,
  prompt: 'message.prompt',
  fold: foldMessage,
  check: checkMessage,
  project: projectMessage,
  print: printMessage,
});
