import type { Id, Instant, NewEvent } from '../../shared/session/event.ts';
import type { Log } from '../../shared/session/log.ts';
import type { MintId } from '../api/ids.ts';

/** A change as a screen names it; the store adds id, time and author. */
export interface Change {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Author {
  readonly session: Id;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly mintId: MintId;
  /** The current version of a type of event. */
  readonly versionOf: (type: string) => number;
}

/** The events of one gesture: one `at` for all, later than any before, so that undo finds them together. */
export function mintGesture(
  log: Log<unknown>,
  changes: readonly Change[],
  author: Author,
): readonly NewEvent[] {
  const last = log.events.at(-1);
  const at = laterThan(author.now, last?.at);
  return changes.reduce<readonly NewEvent[]>((events, { type, body }) => {
    const id = author.mintId(events.at(-1)?.id ?? last?.id);
    const { session, by, versionOf } = author;
    return [...events, { id, session, at, by, v: versionOf(type), type, body: { ...body } }];
  }, []);
}

function laterThan(now: number, last: Instant | undefined): Instant {
  const least = last === undefined ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(now, least)).toISOString();
}
