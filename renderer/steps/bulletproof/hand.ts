import { byId } from '../../../shared/session/entities.ts';
import type { BulletproofSlice, Hole, Trial } from '../../../shared/steps/bulletproof/slice.ts';
import { holesOf, openHoles } from '../../../shared/steps/bulletproof/trials.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { BulletproofActions } from './use-bulletproof.ts';

/** How an idea is about to end. */
export type Ending = 'pass' | 'drop';

/** What the commands act on while an idea is tested. */
export interface TrialHand {
  readonly rows: Rows;
  readonly slice: BulletproofSlice;
  readonly trial: Trial;
  readonly actions: BulletproofActions;
  /** Holes are asked for from six months later. */
  readonly premortem: boolean;
  readonly setPremortem: (premortem: boolean) => void;
  /** The hole in hand is lived with, not fixed. */
  readonly living: boolean;
  readonly setLiving: (living: boolean) => void;
  /** Asks who says so, or why. */
  readonly end: (ending: Ending) => void;
}

/** The hole the keyboard is in. */
export function heldHole({ rows, slice }: TrialHand): Hole | undefined {
  return byId(slice.holes, rows.held() ?? '');
}

export function canPass({ slice, trial }: Pick<TrialHand, 'slice' | 'trial'>): boolean {
  return trial.phase === 'holes' && openHoles(slice, trial.id).length === 0;
}

/** On to the fixes once a hole is listed, and back to the Provers once all are closed. */
export function canGoOn({ slice, trial }: Pick<TrialHand, 'slice' | 'trial'>): boolean {
  const open = openHoles(slice, trial.id).length;
  return trial.phase === 'holes' ? open > 0 : open === 0 && holesOf(slice, trial.id).length > 0;
}

export function goOn({ trial, actions, premortem, setPremortem }: TrialHand): void {
  if (premortem) setPremortem(false);
  if (trial.phase === 'holes') actions.beginFixing(trial.id);
  else actions.askAgain(trial.id);
}
