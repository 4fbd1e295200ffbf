import type { Failure } from '../../shared/contract/reply.ts';
import { failure, isErrorCode } from '../../shared/contract/errors.ts';
import { check } from '../../shared/session/check.ts';
import type { Id, Instant, NewEvent } from '../../shared/session/event.ts';
import { sessionEventType } from '../../shared/session/event-types.ts';
import { sessionStream, type SessionLog } from '../../shared/session/fold.ts';
import { withEvents } from '../../shared/session/log.ts';
import type { MintId } from '../api/ids.ts';

/** A change as a canvas names it; the store adds id, time and author. */
export interface Change {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Author {
  readonly session: Id;
  readonly by: string;
  readonly now: number;
  readonly mintId: MintId;
}

/** The events of one gesture: one `at` for all, later than any before, so that undo finds them together. */
export function mintGesture(
  log: SessionLog,
  changes: readonly Change[],
  author: Author,
): readonly NewEvent[] {
  const last = log.events.at(-1);
  const at = laterThan(author.now, last?.at);
  return changes.reduce<readonly NewEvent[]>((events, change) => {
    const id = author.mintId(events.at(-1)?.id ?? last?.id);
    const v = sessionEventType(change.type)?.v ?? 1;
    const { session, by } = author;
    return [...events, { id, session, at, by, v, type: change.type, body: { ...change.body } }];
  }, []);
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

function laterThan(now: number, last: Instant | undefined): Instant {
  const least = last === undefined ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(now, least)).toISOString();
}
