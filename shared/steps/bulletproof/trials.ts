import type { Id } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { sliceOf, slicesOf } from '../../session/step-kind.ts';
import { picksOf } from '../shortlist/offered.ts';
import type { Pick } from '../shortlist/slice.ts';
import { EMPTY_BULLETPROOF, type BulletproofSlice, type Hole, type KeptFix, type Trial } from './slice.ts';

const BULLETPROOF = { name: 'bulletproof', empty: EMPTY_BULLETPROOF };

/** The idea the room is at: the last one begun that has no end yet. */
export function openTrial({ trials }: BulletproofSlice): Trial | undefined {
  return trials.findLast((trial) => trial.ending === null);
}

export function holesOf({ holes }: BulletproofSlice, trial: Id): readonly Hole[] {
  return holes.filter((hole) => hole.trial === trial);
}

/** Holes nobody has closed yet: as long as there is one, no Prover can say that nothing is left. */
export function openHoles(slice: BulletproofSlice, trial: Id): readonly Hole[] {
  return holesOf(slice, trial).filter((hole) => hole.closing === null);
}

export function fixesKept({ fixes }: BulletproofSlice, trial: Id): readonly KeptFix[] {
  return fixes.filter((fix) => fix.trial === trial);
}

/** Picks of this session that have not been before the Provers in this step. */
export function untriedPicks(session: SessionState, step: Id): readonly Pick[] {
  const { trials } = sliceOf(session, BULLETPROOF, step);
  return picksOf(session).filter((pick) => trials.every((trial) => trial.pick !== pick.id));
}

/** An idea with nothing left that would stop it: the Mover's output, with the holes that were closed and how. */
export interface Survivor {
  readonly trial: Trial;
  readonly holes: readonly Hole[];
  /** What the Mover said it does for the customer; empty for an idea that was on no shortlist. */
  readonly why: string;
}

/** The ideas that came through, in the order of the picks and of the trials: what goes on the handover card. */
export function survivors(session: SessionState): readonly Survivor[] {
  const picks = picksOf(session);
  return slicesOf(session, BULLETPROOF)
    .flatMap(({ slice }) =>
      slice.trials
        .filter((trial) => trial.ending?.kind === 'passed')
        .map((trial) => ({ trial, holes: holesOf(slice, trial.id) })),
    )
    .map((survivor) => {
      const pick = picks.find(({ id }) => id === survivor.trial.pick);
      return { ...survivor, why: pick?.reason ?? '', place: pick?.place ?? Number.POSITIVE_INFINITY };
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ trial, holes, why }) => ({ trial, holes, why }));
}
