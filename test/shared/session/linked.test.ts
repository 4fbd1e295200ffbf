import { expect, test } from 'vitest';
import { check } from '../../../shared/session/check.ts';
import type { NewEvent } from '../../../shared/session/event.ts';
import { isUndoable } from '../../../shared/session/event-types.ts';
import { sessionStream, type SessionLog } from '../../../shared/session/fold.ts';
import { planLinked, type LinkedOptions } from '../../../shared/session/linked.ts';
import { emptyLog, logOf, withEvents } from '../../../shared/session/log.ts';
import { splitOffTemplate } from '../../../shared/session/split-off.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { undoTargets } from '../../../shared/session/undo.ts';
import { customerLine } from '../../../shared/steps/frame/customer-line.ts';
import { problemSeed, reopenedTree } from '../../../shared/steps/why-tree/seed.ts';
import { whyTree } from '../../../shared/steps/why-tree/why-tree.ts';
import {
  ANA,
  BEN,
  event,
  idNumber,
  logWith,
  OPERATIONS,
  SALES,
  SESSION,
  STEPS,
} from '../../support/meeting-script.ts';

const LINKED = idNumber(2);
const AT = '2026-11-27T08:00:00.000Z';
const FIVE_WHYS = {
  id: 'five-whys',
  name: 'Five whys',
  steps: [
    { kind: 'frame', title: 'Frame', minutes: 5 },
    { kind: 'why-tree', title: 'Why?', minutes: 20 },
  ],
};

/** The session a library would hold after appending the plan; every event has to be accepted. */
function linked(from: SessionLog, options: Partial<LinkedOptions> = {}): SessionLog {
  let count = 9000;
  const events = planLinked({
    from: from.state,
    kind: 'missed-promise',
    template: FIVE_WHYS,
    title: 'Why was it late?',
    facilitator: 'Priya Nair',
    utcOffset: 60,
    session: LINKED,
    at: AT,
    ids: () => idNumber((count += 1)),
    start: true,
    ...options,
  });
  const stream = sessionStream(LINKED);
  return events.reduce((log, next: NewEvent) => {
    expect(check(log, next), `${next.type} ${JSON.stringify(next.body)}`).toBeUndefined();
    return withEvents(stream, log, [next]);
  }, emptyLog(stream));
}

const roles = (log: SessionLog) => log.state.people.participants.map(({ role }) => role);
const framed = Object.entries({ customer: 'Northwind', need: 'Parts on Friday', sponsor: ' ' }).map(
  ([field, text], index) => event(10 + index, 'frame.answered', { step: STEPS.frame, field, text }),
);

test('takes along who is there, the customer and their need, and points back', () => {
  const from = logWith(...framed, event(20, 'people.changed', { participant: BEN, present: false }));
  const { state } = linked(from, { item: idNumber(77) });
  expect(state.meeting.links).toEqual([{ kind: 'missed-promise', session: SESSION, item: idNumber(77) }]);
  expect(state.meeting.status).toBe('running');
  expect(state.people.departments.map(({ id }) => id)).toEqual([SALES, OPERATIONS]);
  expect(state.people.participants).toMatchObject([{ id: ANA, department: SALES, seat: 'lead' }]);
  expect(customerLine(state)).toMatchObject({ customer: 'Northwind', need: 'Parts on Friday', sponsor: '' });
});

test('keeps the hats where the topic is the same, and leaves them off where it is another', () => {
  const from = logWith(event(20, 'people.changed', { participant: BEN, role: 'prover' }));
  expect(roles(linked(from, { kind: 'handover' }))).toEqual([null, 'prover']);
  expect(roles(linked(from, { kind: 'failed-check' }))).toEqual([null, null]);
});

test('a seed that names somebody who is not there is refused, not bent', () => {
  const from = logWith(event(20, 'people.changed', { participant: BEN, present: false }));
  const body = { item: idNumber(600), step: null, kind: 'action', text: 'Call', owner: BEN };
  const events = planLinked({
    from: from.state,
    kind: 'follows',
    template: FIVE_WHYS,
    title: 'Again',
    facilitator: '',
    utcOffset: 0,
    session: LINKED,
    at: AT,
    ids: () => idNumber(9999),
    start: false,
    seed: () => [{ type: 'item.added', body }],
  });
  const last = events.at(-1);
  const before = logOf(sessionStream(LINKED), events.slice(0, 1));
  expect(last && check(before, { ...last, id: idNumber(10_000) })).toEqual({ code: 'no-such-person' });
});

test('a missed promise is the problem of a new tree', () => {
  const { state } = linked(logWith(), { seed: problemSeed('Parts came on Monday', 'Promised by Friday') });
  const { agenda } = state.meeting;
  expect(sliceOf(state, whyTree, agenda[1]?.id ?? '').problem).toEqual({
    text: 'Parts came on Monday',
    source: 'Promised by Friday',
    question: '',
  });
});

test('a tree is taken up again with its evidence, and its ends are asked again', () => {
  const whys = idNumber(16);
  const agenda = [{ id: whys, kind: 'why-tree', title: 'Why?', minutes: 20 }];
  const source = linked(logWith(), { template: { ...FIVE_WHYS, steps: agenda } });
  const step = source.state.meeting.agenda[0]?.id ?? '';
  const [leak, cheap] = [idNumber(501), idNumber(502)];
  const said = (number: number, type: string, body: NewEvent['body']) => ({
    ...event(number, type, { step, ...body }),
    id: idNumber(20_000 + number),
    session: LINKED,
  });
  const tree = withEvents(sessionStream(LINKED), source, [
    said(1, 'why-tree.problem-stated', { text: 'Oil on the floor', source: 'Seen by Mia' }),
    said(2, 'why-tree.cause-added', { cause: leak, parent: null, text: 'Machine 2 leaks' }),
    said(3, 'why-tree.cause-added', { cause: cheap, parent: leak, text: 'Cheap gaskets' }),
    said(4, 'why-tree.evidence-given', { cause: leak, state: 'verified', by: '', source: 'A photo' }),
    said(5, 'why-tree.link-tested', { cause: leak, holds: true }),
    said(6, 'why-tree.root-marked', { cause: cheap, ending: 'policy' }),
  ]);
  const before = sliceOf(tree.state, whyTree, step);
  const again = linked(tree, {
    kind: 'failed-check',
    session: idNumber(3),
    seed: reopenedTree(before, 'Tried: better gaskets'),
  }).state;
  const after = sliceOf(again, whyTree, again.meeting.agenda[1]?.id ?? '');
  expect(after.problem).toEqual(before.problem);
  expect(after.causes).toEqual(before.causes.map((cause) => ({ ...cause, root: null })));
  expect(after.causes).toHaveLength(2);
  expect(again.items).toMatchObject([{ kind: 'note', text: 'Tried: better gaskets' }]);
});

test('a step that is split off keeps its prompt and settings, between a beginning and an end', () => {
  const step = {
    id: STEPS.plan,
    kind: 'plan',
    title: 'Plan',
    minutes: 7,
    prompt: 'Who does what?',
    settings: { a: 1 },
  };
  const template = splitOffTemplate(step, { frame: 'About', room: 'Room', close: 'Close' });
  const { state } = linked(logWith(...framed), { kind: 'split-off', template, item: step.id, start: false });
  expect(state.meeting.agenda.map(({ kind }) => kind)).toEqual(['frame', 'room', 'plan', 'close']);
  expect(state.meeting.agenda[2]).toMatchObject({ prompt: 'Who does what?', settings: { a: 1 } });
  expect(state.meeting.agenda[2]?.id).not.toBe(step.id);
  expect(state.meeting.status).toBe('planned');
});

test('undo does not take away what a session began with', () => {
  const log = linked(logWith(...framed));
  expect(undoTargets(log, isUndoable)).toEqual([]);
  const renamed = {
    ...event(1, 'session.renamed', { title: 'Other' }),
    id: idNumber(30_000),
    session: LINKED,
  };
  const later = withEvents(sessionStream(LINKED), log, [renamed]);
  expect(undoTargets(later, isUndoable)).toEqual([renamed.id]);
});
