import type { Id, Refusal } from '../../session/event.ts';
import { byId } from '../../session/entities.ts';
import type { Role } from '../../session/meeting-events.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { BulletproofEvent } from './events.ts';
import type { BulletproofSlice, Trial } from './slice.ts';
import { openHoles, openTrial } from './trials.ts';

/**
 * One idea at a time; holes first, then fixes, then the Provers again. It ends only with a Prover's “nothing left that would stop it”,
 * which takes that no hole is open, or with the Mover's “dropped, because …”.
 */
export function checkBulletproof(
  slice: BulletproofSlice,
  event: BulletproofEvent,
  session: SessionState,
): Refusal | undefined {
  const { holes, fixes, trials } = slice;
  switch (event.type) {
    case 'bulletproof.trial-begun': {
      const { trial, text } = event.body;
      if (openTrial(slice)) return { code: 'one-idea-at-a-time' };
      return refuseKnown(trials, trial) ?? refuseBlank(text);
    }
    case 'bulletproof.trial-removed':
      return refuseUnknown(trials, event.body.trial);
    case 'bulletproof.hole-found': {
      const { hole, trial, text, by } = event.body;
      return (
        refuseKnown(holes, hole) ??
        refuseEnded(slice, trial) ??
        refuseBlank(text) ??
        (by ? refuseUnknown(session.people.participants, by, 'no-such-person') : undefined)
      );
    }
    case 'bulletproof.hole-changed':
      return refuseUnknown(holes, event.body.hole) ?? refuseBlank(event.body.text);
    case 'bulletproof.hole-removed':
      return refuseUnknown(holes, event.body.hole);
    case 'bulletproof.fix-kept': {
      const { fix, trial, text } = event.body;
      return refuseKnown(fixes, fix) ?? refuseEnded(slice, trial) ?? refuseBlank(text);
    }
    case 'bulletproof.fix-removed':
      return refuseUnknown(fixes, event.body.fix);
    case 'bulletproof.hole-closed':
      return refuseClosing(slice, event.body);
    case 'bulletproof.fixing-begun':
      return refuseEnded(slice, event.body.trial) ?? refusePhase(slice, event.body.trial, 'holes');
    case 'bulletproof.asked-again':
      return refuseEnded(slice, event.body.trial) ?? refusePhase(slice, event.body.trial, 'fixes');
    case 'bulletproof.passed': {
      const { trial, by } = event.body;
      return (
        refuseEnded(slice, trial) ??
        (openHoles(slice, trial).length > 0 ? { code: 'holes-open' } : undefined) ??
        refusePhase(slice, trial, 'holes') ??
        refuseRole(session, by, 'prover')
      );
    }
    case 'bulletproof.dropped': {
      const { trial, by, because } = event.body;
      const blank = because.trim() === '' ? { code: 'reason-missing' } : undefined;
      return refuseEnded(slice, trial) ?? blank ?? refuseRole(session, by, 'mover');
    }
    case 'bulletproof.reopened': {
      const trial = byId(trials, event.body.trial);
      if (!trial || trial.ending === null) return { code: 'no-such-item' };
      return openTrial(slice) ? { code: 'one-idea-at-a-time' } : undefined;
    }
  }
}

type ClosingBody = (BulletproofEvent & { readonly type: 'bulletproof.hole-closed' })['body'];

/** Fixes have their turn after the holes; taking one back is always possible. */
function refuseClosing(slice: BulletproofSlice, { hole, closing, text }: ClosingBody): Refusal | undefined {
  const found = byId(slice.holes, hole);
  if (!found) return { code: 'no-such-item' };
  const refused = refuseEnded(slice, found.trial);
  if (refused || closing === null) return refused;
  if (text.trim() === '') return { code: closing === 'fixed' ? 'text-missing' : 'reason-missing' };
  return refusePhase(slice, found.trial, 'fixes');
}

function refuseEnded({ trials }: BulletproofSlice, id: Id): Refusal | undefined {
  const trial = byId(trials, id);
  if (!trial) return { code: 'no-such-item' };
  return trial.ending === null ? undefined : { code: 'idea-ended' };
}

function refusePhase({ trials }: BulletproofSlice, id: Id, phase: Trial['phase']): Refusal | undefined {
  if (byId(trials, id)?.phase === phase) return undefined;
  return { code: phase === 'holes' ? 'ask-provers-first' : 'holes-first' };
}

function refuseRole({ people }: SessionState, id: Id, role: Role): Refusal | undefined {
  const person = byId(people.participants, id);
  if (!person) return { code: 'no-such-person' };
  if (person.role === role) return undefined;
  return { code: role === 'prover' ? 'not-a-prover' : 'not-a-mover' };
}
