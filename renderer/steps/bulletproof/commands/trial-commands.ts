import type { Command } from '../../../app/command.ts';
import type { TrialHand } from '../hand.ts';
import { askPremortem } from './ask-premortem.ts';
import { dropIdea } from './drop-idea.ts';
import { goOnTrial } from './go-on-trial.ts';
import { liveWithIt } from './live-with-it.ts';
import { passIdea } from './pass-idea.ts';
import { removeHole } from './remove-hole.ts';

/** What testing an idea adds to the keys and the palette. */
export const trialCommands: readonly Command<TrialHand>[] = [
  goOnTrial,
  askPremortem,
  liveWithIt,
  passIdea,
  dropIdea,
  removeHole,
];
