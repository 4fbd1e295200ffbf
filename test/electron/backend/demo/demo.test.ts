import { describe, expect, test } from 'vitest';
import { demoEvents } from '../../../../electron/backend/demo/demo.ts';
import { demoCases } from '../../../../electron/backend/demo/cases/all.ts';
import { idsOfInstants } from '../../../../electron/backend/demo/ids.ts';
import { check } from '../../../../shared/session/check.ts';
import { idSchema, newEventSchema, WORKSPACE, type NewEvent } from '../../../../shared/session/event.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { emptyLog, logOf, withEvents } from '../../../../shared/session/log.ts';
import { checkWorkspace, workspaceStream } from '../../../../shared/workspace/workspace.ts';

const NOON = Date.parse('2026-11-21T12:00:00.000Z');
const at = (now: number) => demoEvents({ now, utcOffset: 60, idAt: idsOfInstants(() => 0.5) });
const [workspace, ...sessions] = at(NOON);

function refusals(events: readonly NewEvent[]): readonly unknown[] {
  let log = emptyLog(sessionStream(events[0]?.session ?? ''));
  const stream = sessionStream(events[0]?.session ?? '');
  return events.flatMap((event) => {
    const refusal = check(log, event);
    log = withEvents(stream, log, [event]);
    return refusal ? [{ ...refusal, event }] : [];
  });
}

const stateOf = (events: readonly NewEvent[]) => logOf(sessionStream(events[0]?.session ?? ''), events).state;

const called = (title: string) =>
  stateOf(sessions.find(({ events }) => stateOf(events).meeting.title.startsWith(title))?.events ?? []);

describe('the worked examples', () => {
  test('are at least six sessions, each with departments and what came of it, or an open end', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(6);
    for (const { events } of sessions) {
      const state = stateOf(events);
      expect(state.people.departments.length).toBeGreaterThanOrEqual(3);
      const came = state.items.some((item) => item.kind === 'decision' || item.kind === 'promise');
      const accepted = events.some((event) => event.type === 'handover.accepted');
      expect(came || accepted || state.meeting.status === 'paused').toBe(true);
    }
  });

  test.each(sessions.map((stream, index) => [demoCases[index]?.title, stream] as const))(
    '%s: every event could have come from a facilitator',
    (_title, { events }) => {
      expect(refusals(events)).toEqual([]);
      expect(events.every((event) => newEventSchema.safeParse(event).success)).toBe(true);
    },
  );

  test('the workspace accepts its departments and people', () => {
    let log = emptyLog(workspaceStream);
    for (const event of workspace?.events ?? []) {
      expect(checkWorkspace(log, event)).toBeUndefined();
      log = withEvents(workspaceStream, log, [event]);
    }
    expect(workspace?.session).toBe(WORKSPACE);
    expect(log.state.departments.map((department) => department.name)).toContain('Operations');
    expect(log.state.people.length).toBeGreaterThan(12);
  });

  test('people of a session are people of the workspace', () => {
    const { people } = logOf(workspaceStream, workspace?.events ?? []).state;
    const known = new Set(people.map((person) => person.id));
    const seated = sessions.flatMap(({ events }) => stateOf(events).people.participants);
    expect(seated.filter((person) => !known.has(person.person ?? ''))).toEqual([]);
  });

  test('the same clock and ids give the same events', () => {
    expect(at(NOON)).toEqual([workspace, ...sessions]);
  });

  test.each(['2026-11-21T05:00:00.000Z', '2026-11-22T12:00:00.000Z', '2027-01-01T00:00:30.000Z'])(
    'nothing lies in the future at %s',
    (instant) => {
      const events = at(Date.parse(instant)).flatMap((stream) => stream.events);
      expect(events.filter((event) => event.at >= instant)).toEqual([]);
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    },
  );

  test('one is left standing mid-way, so that Home can offer to go on', () => {
    const paused = sessions.filter(({ events }) => stateOf(events).meeting.status === 'paused');
    expect(paused).toHaveLength(1);
    const meeting = stateOf(paused[0]?.events ?? []).meeting;
    expect(meeting.agenda.find((step) => step.id === meeting.current)?.kind).toBe('why-tree');
  });

  test('four tell one story: an idea, its pieces, a promise, and why it was missed', () => {
    const idea = called('One panel');
    const [pieces, promise, missed] = [called('The open hour'), called('Before the call'), called('Twelve')];
    expect(pieces.meeting.links).toEqual([{ kind: 'handover', session: idea.id }]);
    const broken = promise.items.find((item) => item.results.some(({ result }) => result === 'missed'));
    expect(missed.meeting.links).toEqual([{ kind: 'missed-promise', session: promise.id, item: broken?.id }]);
    const held = [idea, pieces, promise, missed].map(({ meeting }) => meeting.startedAt ?? '');
    expect(held).toEqual(held.toSorted());
    expect((broken?.results[0]?.at ?? '') < (held[3] ?? '')).toBe(true);
  });

  test('follow-up comes after closing, and something is due within a week', () => {
    const items = sessions.flatMap(({ events }) => stateOf(events).items);
    expect(items.filter((item) => item.corrected).length).toBeGreaterThan(0);
    const due = items
      .filter((item) => item.kind === 'action' && item.status === 'open')
      .map((item) => item.when?.date ?? '');
    expect(due.filter((date) => date >= '2026-11-21' && date <= '2026-11-28').length).toBeGreaterThanOrEqual(
      3,
    );
  });
});

test('ids of instants are UUIDv7s that rise within one millisecond', () => {
  const idAt = idsOfInstants(() => 0.999);
  const ids = [idAt(NOON), idAt(NOON), idAt(NOON + 1)];
  expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
});
