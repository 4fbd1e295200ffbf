import { WORKSPACE, type Id, type NewEvent } from '../../../shared/session/event.ts';
import { demoCases } from './cases/all.ts';
import type { DemoCase } from './case.ts';
import { play } from './play.ts';
import type { Played } from './play/start.ts';
import { demoWorkspace } from './workspace.ts';

export interface DemoOptions {
  /** Epoch milliseconds: the examples lie in the weeks before it, their due dates around it. */
  readonly now: number;
  /** Minutes east of UTC of the rooms they were held in. */
  readonly utcOffset: number;
  /** A fresh UUIDv7 of that instant, never the same twice, rising within one instant (ids.ts). */
  readonly idAt: (instant: number) => Id;
}

/** One stream's events in order: a session's, or the workspace's. */
export interface DemoStream {
  readonly session: Id;
  readonly events: readonly NewEvent[];
}

const DAY = 86_400_000;
/** The workspace is older than every session, whichever working day that one moved to. */
const BEFORE = 10 * DAY;

/** The worked examples: first the workspace with departments and people, then every session, oldest first. */
export function demoEvents({ now, utcOffset, idAt }: DemoOptions): readonly DemoStream[] {
  const oldest = Math.max(...demoCases.map((story) => story.daysAgo));
  const { departments, people, lines, events } = demoWorkspace(demoCases, now - oldest * DAY - BEFORE, idAt);
  const known = { department: departments.get, person: people.get, line: lines.get };
  const all = new Map<DemoCase, Played>();
  const sessions = demoCases.map((story): DemoStream => {
    const played = play(story, { now, utcOffset, idAt, known, played: (other) => before(all, other) });
    all.set(story, played);
    return { session: played.events[0]?.session ?? '', events: played.events };
  });
  return [{ session: WORKSPACE, events }, ...sessions];
}

function before(all: ReadonlyMap<DemoCase, Played>, story: DemoCase): Played {
  const played = all.get(story);
  if (!played) throw new Error(`${story.title} has to be told before what goes on from it`);
  return played;
}
