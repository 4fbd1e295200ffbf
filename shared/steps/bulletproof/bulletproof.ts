import { stepKind } from '../../session/step-kind.ts';
import { checkBulletproof } from './check.ts';
import { bulletproofEvents } from './events.ts';
import { bulletproofLights } from './lights.ts';
import { printBulletproof } from './print.ts';
import { projectBulletproof } from './project.ts';
import { EMPTY_BULLETPROOF, foldBulletproof } from './slice.ts';
import { bulletproofWords } from './words.ts';

/** The Provers are up and list every hole; Shakers and Mover close them; until nothing is left that would stop it. */
export const bulletproof = stepKind({
  name: 'bulletproof',
  events: bulletproofEvents,
  empty: EMPTY_BULLETPROOF,
  words: bulletproofWords,
  prompt: 'bulletproof.prompt',
  fold: foldBulletproof,
  check: checkBulletproof,
  project: projectBulletproof,
  print: printBulletproof,
  lights: bulletproofLights,
});
