import type { Say } from '../../../shared/language/say.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { promise } from '../../../shared/steps/promise/promise.ts';
import { isLapsed, openPromises, signedBy } from '../../../shared/steps/promise/standing.ts';

/** The one of the huddle's questions that is next, short enough to be read out in one breath. */
export function questionOf(session: SessionState, step: AgendaStep, say: Say): string {
  const slice = sliceOf(session, promise, step.id);
  const items = openPromises(session);
  if (slice.end !== null && !isLapsed(slice, session)) return say('promise.question.end');
  if (items.length === 0) return say('promise.question.full');
  if (items.some(({ level }) => level === 'ask-first') && slice.problems.length === 0)
    return say('promise.question.level');
  if (slice.problems.length === 0 && slice.signatures.length === 0) return say('promise.question.problems');
  return say(new Set(signedBy(slice, session)).size < 2 ? 'promise.question.sign' : 'promise.question.words');
}
