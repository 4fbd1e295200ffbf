import type { Id } from '../../../../shared/session/event.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';
import type { SessionState } from '../../../../shared/session/state.ts';
import type { DayCase } from '../case.ts';
import type { Scribe } from '../scribe.ts';
import { dateOf, whenOf, type Stage, type WhenBody } from './stage.ts';

/** What a story holds when it writes the events of a step itself. */
export interface Hand {
  readonly step: Id;
  /** One gesture after the other, some seconds apart. */
  readonly write: Scribe['write'];
  /** In the same moment as the gesture after it. */
  readonly with: Scribe['write'];
  /** The id of a thing by the name the story gives it; a fresh one when it is named for the first time. */
  readonly thing: (key: string, kind?: string) => Id;
  readonly person: (name: string) => Id;
  readonly department: (name: string) => Id;
  /** The workspace's id of a line of an intake checklist. */
  readonly line: (text: string) => Id;
  readonly date: (days: number) => string;
  readonly when: (day: DayCase) => WhenBody;
  /** The session as everybody sees it now. */
  readonly state: () => SessionState;
  readonly waitMinutes: (minutes: number) => void;
}

const MINUTE = 60_000;

export function handOf(stage: Stage, step: Id): Hand {
  const { scribe, cast } = stage;
  return {
    step,
    write: (type, body) => {
      scribe.write(type, body);
      scribe.breathe();
    },
    with: (type, body) => {
      scribe.write(type, body);
    },
    thing: (key, kind = 'thing') => {
      if (!cast.things.has(key)) cast.things.set(key, { kind, id: scribe.id(), step });
      return cast.things.get(key).id;
    },
    person: cast.people.get,
    department: cast.departments.get,
    line: stage.line,
    date: (days) => dateOf(stage, days),
    when: (day) => whenOf(stage, day),
    state: () => logOf(sessionStream(scribe.session), scribe.events()).state,
    waitMinutes: (minutes) => {
      scribe.waitUntil(scribe.now() + minutes * MINUTE);
    },
  };
}
