import fc from 'fast-check';
import type { NewEvent } from '../../shared/session/event.ts';
import { check } from '../../shared/session/check.ts';
import { sessionEventType } from '../../shared/session/event-types.ts';
import { sessionStream, type SessionLog } from '../../shared/session/fold.ts';
import { emptyLog, withEvents } from '../../shared/session/log.ts';

/** Numbered ids and times, so that a failing example can be read. Ids sort by number. */
export function idNumber(number: number): string {
  return `0199d000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function timeNumber(number: number): string {
  return new Date(Date.UTC(2026, 10, 20, 9, 0, 0) + number * 1000).toISOString();
}

export const SESSION = idNumber(1);
export const STEPS = {
  frame: idNumber(11),
  whys: idNumber(12),
  decide: idNumber(13),
  plan: idNumber(14),
} as const;
export const ANA = idNumber(21);
export const BEN = idNumber(22);
export const SALES = idNumber(31);
export const OPERATIONS = idNumber(32);

type Body = Readonly<Record<string, unknown>>;

export function event(number: number, type: string, body: Body, at = timeNumber(number)): NewEvent {
  const v = sessionEventType(type)?.v ?? 1;
  return { id: idNumber(1000 + number), session: SESSION, at, by: 'Priya', type, v, body };
}

export const PLANNED: Body = {
  title: 'Late deliveries to Northwind',
  template: { id: 'five-whys', name: 'Five whys' },
  facilitator: 'Priya Nair',
  utcOffset: 60,
  agenda: [
    { id: STEPS.frame, kind: 'frame', title: 'Frame', minutes: 5 },
    { id: STEPS.whys, kind: 'round', title: 'Each side', minutes: 10 },
    { id: STEPS.decide, kind: 'decide', title: 'Decide', minutes: 8 },
    { id: STEPS.plan, kind: 'plan', title: 'Plan', minutes: 7 },
  ],
};

/** A session that was planned, has two departments with one person each, and runs in its first step. */
export const OPENING: readonly NewEvent[] = [
  event(1, 'session.planned', PLANNED),
  event(2, 'people.department-added', { department: SALES, name: 'Sales' }),
  event(3, 'people.department-added', { department: OPERATIONS, name: 'Operations' }),
  event(4, 'people.joined', { participant: ANA, name: 'Ana Ruiz', department: SALES, seat: 'lead' }),
  event(5, 'people.joined', {
    participant: BEN,
    name: 'Ben Okafor',
    department: OPERATIONS,
    seat: 'front-line',
  }),
  event(6, 'session.started', { step: STEPS.frame }),
];

export const stream = sessionStream(SESSION);

export function logWith(...events: readonly NewEvent[]): SessionLog {
  return withEvents(stream, emptyLog(stream), [...OPENING, ...events]);
}

const number = fc.integer({ min: 100, max: 112 });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('<b>', '=1+1', '‮abc', '😀'),
);
const person = fc.constantFrom(ANA, BEN);
const step = fc.constantFrom(...Object.values(STEPS));

/** Bodies of many types over a small world of ids, so that events meet: things are added twice, changed, removed, missed. */
const gesture: fc.Arbitrary<readonly [string, Body]> = fc.oneof(
  fc.tuple(
    fc.constant('item.added'),
    fc.record({
      item: number.map(idNumber),
      step,
      kind: fc.constantFrom('note', 'action', 'decision', 'question', 'parked', 'thanks'),
      text,
      owner: fc.option(person),
    }),
  ),
  fc.tuple(fc.constant('item.changed'), fc.record({ item: number.map(idNumber), text })),
  fc.tuple(fc.constant('item.removed'), fc.record({ item: number.map(idNumber) })),
  fc.tuple(
    fc.constant('item.status-set'),
    fc.record({ item: number.map(idNumber), status: fc.constantFrom('open', 'done', 'dropped') }),
  ),
  fc.tuple(fc.constant('session.step-entered'), fc.record({ step })),
  fc.tuple(
    fc.constant('session.step-minutes-set'),
    fc.record({ step, minutes: fc.integer({ min: 0, max: 60 }) }),
  ),
  fc.tuple(fc.constantFrom('session.paused', 'session.resumed', 'session.closed'), fc.constant({})),
  fc.tuple(fc.constant('session.renamed'), fc.record({ title: text })),
  fc.tuple(
    fc.constant('frame.answered'),
    fc.record({
      step: fc.constant(STEPS.frame),
      field: fc.constantFrom('customer', 'need', 'sponsor'),
      text,
    }),
  ),
  fc.tuple(
    fc.constant('frame.fact-added'),
    fc.record({ step: fc.constant(STEPS.frame), fact: number.map(idNumber), text }),
  ),
  fc.tuple(fc.constant('people.changed'), fc.record({ participant: person, name: text })),
  fc.tuple(
    fc.constant('round.said'),
    fc.record({
      step: fc.constant(STEPS.whys),
      said: number.map(idNumber),
      participant: person,
      round: fc.constant(1),
      text,
    }),
  ),
  fc.tuple(
    fc.constant('decide.option-added'),
    fc.record({ step: fc.constant(STEPS.decide), option: number.map(idNumber), text }),
  ),
  fc.tuple(
    fc.constant('decide.option-removed'),
    fc.record({ step: fc.constant(STEPS.decide), option: number.map(idNumber) }),
  ),
);

/** Any events over the small world, sensible or not, in order. */
export const anyEvents: fc.Arbitrary<readonly NewEvent[]> = fc
  .array(gesture, { maxLength: 40 })
  .map((gestures) => gestures.map(([type, body], index) => event(index + 10, type, body)));

/** Only what `check` lets through, as a library would hold it. */
export const acceptedEvents: fc.Arbitrary<readonly NewEvent[]> = anyEvents.map((events) => {
  let log = logWith();
  for (const next of events) if (check(log, next) === undefined) log = withEvents(stream, log, [next]);
  return log.events.slice(OPENING.length);
});
