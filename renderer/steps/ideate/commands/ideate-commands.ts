import type { Command } from '../../../app/command.ts';
import type { IdeateHand } from '../hand.ts';
import { buildOn } from './build-on.ts';
import { giveName } from './give-name.ts';
import { removeIdea } from './remove-idea.ts';
import { showNames } from './show-names.ts';
import { silence } from './silence.ts';

/** What collecting ideas adds to the keys and the palette. */
export const ideateCommands: readonly Command<IdeateHand>[] = [
  silence,
  buildOn,
  giveName,
  showNames,
  removeIdea,
];
