import type { Id } from '../../session/event.ts';
import { added, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { BulletproofEvent, Closing } from './events.ts';

/** How it ended for an idea. The room knows no other end. */
export type Ending =
  | { readonly kind: 'passed'; readonly by: Id }
  | { readonly kind: 'dropped'; readonly by: Id; readonly because: string };

/** One idea before the Provers. */
export interface Trial extends Entity {
  /** The pick of a shortlist; null for an idea typed here. */
  readonly pick: Id | null;
  readonly text: string;
  /** How often the Provers have been asked, from 1. */
  readonly round: number;
  /** Holes are listed, or holes are closed. */
  readonly phase: 'holes' | 'fixes';
  readonly ending: Ending | null;
}

export interface Hole extends Entity {
  readonly trial: Id;
  readonly text: string;
  readonly by: Id | null;
  readonly premortem: boolean;
  /** The round it was found in. */
  readonly round: number;
  readonly closing: Closing | null;
  /** The fix, or why the room lives with it. */
  readonly fix: string;
}

/** A solution that came too early. */
export interface KeptFix extends Entity {
  readonly trial: Id;
  readonly text: string;
}

export interface BulletproofSlice {
  readonly trials: readonly Trial[];
  readonly holes: readonly Hole[];
  readonly fixes: readonly KeptFix[];
}

export const EMPTY_BULLETPROOF: BulletproofSlice = { trials: [], holes: [], fixes: [] };

export function foldBulletproof(slice: BulletproofSlice, event: BulletproofEvent): BulletproofSlice {
  const { trials, holes, fixes } = slice;
  const course = (id: Id, change: (trial: Trial) => Trial) => ({
    ...slice,
    trials: changed(trials, id, change),
  });
  switch (event.type) {
    case 'bulletproof.trial-begun': {
      const { trial: id, pick, text } = event.body;
      const trial: Trial = { id, pick, text, round: 1, phase: 'holes', ending: null };
      return { ...slice, trials: added(trials, trial) };
    }
    case 'bulletproof.trial-removed': {
      const { trial } = event.body;
      const others = (thing: { readonly trial: Id }) => thing.trial !== trial;
      return { trials: removed(trials, trial), holes: holes.filter(others), fixes: fixes.filter(others) };
    }
    case 'bulletproof.hole-found':
      return { ...slice, holes: withHole(slice, event.body) };
    case 'bulletproof.hole-changed': {
      const { hole, text } = event.body;
      return { ...slice, holes: changed(holes, hole, (old) => ({ ...old, text })) };
    }
    case 'bulletproof.hole-removed':
      return { ...slice, holes: removed(holes, event.body.hole) };
    case 'bulletproof.fix-kept': {
      const { fix: id, trial, text } = event.body;
      return byId(trials, trial) ? { ...slice, fixes: added(fixes, { id, trial, text }) } : slice;
    }
    case 'bulletproof.fix-removed':
      return { ...slice, fixes: removed(fixes, event.body.fix) };
    case 'bulletproof.hole-closed': {
      const { hole, closing, text } = event.body;
      const fix = closing === null ? '' : text;
      return { ...slice, holes: changed(holes, hole, (old) => ({ ...old, closing, fix })) };
    }
    case 'bulletproof.fixing-begun':
      return course(event.body.trial, (trial) => ({ ...trial, phase: 'fixes' }));
    case 'bulletproof.asked-again':
      return course(event.body.trial, nextRound);
    case 'bulletproof.passed': {
      const ending: Ending = { kind: 'passed', by: event.body.by };
      return course(event.body.trial, (trial) => ({ ...trial, ending }));
    }
    case 'bulletproof.dropped': {
      const { trial: id, by, because } = event.body;
      return course(id, (trial) => ({ ...trial, ending: { kind: 'dropped', by, because } }));
    }
    case 'bulletproof.reopened':
      return course(event.body.trial, (trial) => (trial.ending === null ? trial : nextRound(trial)));
  }
}

function nextRound(trial: Trial): Trial {
  return { ...trial, round: trial.round + 1, phase: 'holes', ending: null };
}

type Found = (BulletproofEvent & { readonly type: 'bulletproof.hole-found' })['body'];

function withHole({ trials, holes }: BulletproofSlice, found: Found): readonly Hole[] {
  const { hole: id, trial, text, by = null, premortem = false } = found;
  const round = byId(trials, trial)?.round;
  if (round === undefined) return holes;
  return added(holes, { id, trial, text, by, premortem, round, closing: null, fix: '' });
}
