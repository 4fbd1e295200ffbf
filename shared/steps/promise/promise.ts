import { stepKind } from '../../session/step-kind.ts';
import { checkPromise } from './check.ts';
import { promiseEvents } from './events.ts';
import { printPromise } from './print.ts';
import { projectPromise } from './project.ts';
import { EMPTY_PROMISE, foldPromise } from './slice.ts';
import { promiseWords } from './words.ts';

/** Before a sales call: how full we are, what we would run into, how far we can promise, and two names under it. */
export const promise = stepKind({
  name: 'promise',
  events: promiseEvents,
  empty: EMPTY_PROMISE,
  words: promiseWords,
  prompt: 'promise.prompt',
  fold: foldPromise,
  check: checkPromise,
  project: projectPromise,
  print: printPromise,
});
