import { everyoneInTheRoom } from './templates/everyone-in-the-room.ts';
import { fiveWhys } from './templates/five-whys.ts';
import { promiseHuddle } from './templates/promise-huddle.ts';
import { relayIdeation } from './templates/relay-ideation.ts';
import { relayImplementation } from './templates/relay-implementation.ts';
import { winsAndThanks } from './templates/wins-and-thanks.ts';
import type { BuiltInTemplate } from './templates/template.ts';

/** The conversations that ship with the app, in the order Home shows them the first time. One file each in templates/. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  everyoneInTheRoom,
  fiveWhys,
  relayIdeation,
  relayImplementation,
  promiseHuddle,
  winsAndThanks,
];
