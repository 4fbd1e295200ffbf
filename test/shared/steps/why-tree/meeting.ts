import { check } from '../../../../shared/session/check.ts';
import type { Id, NewEvent, Refusal } from '../../../../shared/session/event.ts';
import { sessionEventType } from '../../../../shared/session/event-types.ts';
import { sessionStream, type SessionLog } from '../../../../shared/session/fold.ts';
import { logOf, withEvents } from '../../../../shared/session/log.ts';
import { sliceOf } from '../../../../shared/session/step-kind.ts';
import type { WhyTreeSlice } from '../../../../shared/steps/why-tree/slice.ts';
import { whyTree } from '../../../../shared/steps/why-tree/why-tree.ts';

export const SESSION = id('5e55');
export const STEP = id('57e9');

/** A readable id: `id('a')` is always the same UUID. */
export function id(name: string): Id {
  const hex = Array.from(name, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return `00000000-0000-7000-8000-${hex.padStart(12, '0').slice(-12)}`;
}

/** A meeting in its why-tree step, where things are said one after the other. */
export interface TestMeeting {
  /** Appends a change that must be accepted; returns the event. */
  readonly say: (type: string, body: Readonly<Record<string, unknown>>) => NewEvent;
  /** Why a change would be refused now. */
  readonly refusal: (type: string, body: Readonly<Record<string, unknown>>) => Refusal | undefined;
  readonly slice: () => WhyTreeSlice;
  readonly log: () => SessionLog;
}

export function testMeeting(): TestMeeting {
  let count = 0;
  let log = logOf(sessionStream(SESSION), []);
  const event = (type: string, body: Readonly<Record<string, unknown>>): NewEvent => {
    count += 1;
    const ours = type.startsWith('why-tree.') ? { step: STEP, ...body } : body;
    return {
      id: `00000000-${count.toString(16).padStart(4, '0')}-7000-8000-000000000000`,
      session: SESSION,
      at: new Date(Date.UTC(2026, 10, 20, 9, 0, count)).toISOString(),
      by: 'Priya',
      type,
      v: sessionEventType(type)?.v ?? 1,
      body: { ...ours },
    };
  };
  const say: TestMeeting['say'] = (type, body) => {
    const said = event(type, body);
    const refused = check(log, said);
    if (refused) throw new Error(`${type} was refused: ${refused.code}`);
    log = withEvents(sessionStream(SESSION), log, [said]);
    return said;
  };
  const agenda = [{ id: STEP, kind: 'why-tree', title: 'Five whys', minutes: 15 }];
  const template = { id: 'five-whys', name: 'Five whys' };
  say('session.planned', { title: 'Late', template, facilitator: 'Priya', utcOffset: 60, agenda });
  say('session.started', { step: STEP });
  return {
    say,
    refusal: (type, body) => check(log, event(type, body)),
    slice: () => sliceOf(log.state, whyTree, STEP),
    log: () => log,
  };
}

/** The oil on the floor of product.md, as far as the gaskets. Cause ids: leak, gasket, cheap; spill is a second branch. */
export function oilOnTheFloor(): TestMeeting {
  const meeting = testMeeting();
  const cause = (name: string, parent: string | null, text: string) =>
    meeting.say('why-tree.cause-added', {
      cause: id(name),
      parent: parent === null ? null : id(parent),
      text,
    });
  meeting.say('why-tree.problem-stated', {
    text: 'There is oil on the floor under machine 2',
    source: 'seen at 07:10',
  });
  cause('leak', null, 'Machine 2 leaks');
  cause('spill', null, 'A can was spilled');
  cause('gasket', 'leak', 'The gasket is poor');
  cause('cheap', 'gasket', 'Cheap gaskets were bought');
  return meeting;
}
