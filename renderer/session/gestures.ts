import type { Failure } from '../../shared/contract/reply.ts';
import { failure, isErrorCode } from '../../shared/contract/errors.ts';
import { check } from '../../shared/session/check.ts';
import type { NewEvent } from '../../shared/session/event.ts';
import { sessionEventType } from '../../shared/session/event-types.ts';
import { sessionStream, type SessionLog } from '../../shared/session/fold.ts';
import { withEvents } from '../../shared/session/log.ts';

/** The current version of a type of event of a session. */
export function versionOf(type: string): number {
  return sessionEventType(type)?.v ?? 1;
}

/** Why a gesture may not be made now. Each event is checked against what the ones before it make. */
export function checkGesture(log: SessionLog, events: readonly NewEvent[]): Failure | undefined {
  const stream = sessionStream(log.state.id);
  let before = log;
  for (const event of events) {
    const refusal = check(before, event);
    if (refusal) return failure(isErrorCode(refusal.code) ? refusal.code : 'bug', refusal.detail);
    before = withEvents(stream, before, [event]);
  }
  return undefined;
}
