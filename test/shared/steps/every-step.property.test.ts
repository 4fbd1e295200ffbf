import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speaker } from '../../../shared/language/say.ts';
import { minutesOf } from '../../../shared/minutes/minutes.ts';
import { minutesWords } from '../../../shared/minutes/words.ts';
import { check } from '../../../shared/session/check.ts';
import type { NewEvent } from '../../../shared/session/event.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf, withEvents } from '../../../shared/session/log.ts';
import type { AnyStepKind } from '../../../shared/session/step-kind.ts';
import { stepKinds, type StepKindName } from '../../../shared/steps/index.ts';
import { anyBody } from '../../support/arbitrary-body.ts';
import {
  ANA,
  BEN,
  event,
  idNumber,
  OPERATIONS,
  OPENING,
  PLANNED,
  SALES,
  SESSION,
} from '../../support/meeting-script.ts';

const STEP = idNumber(15);
const THINGS = [idNumber(101), idNumber(102)];
const QUESTION = idNumber(103);
/** Ids of cards are random, not made from the time. */
const CARDS = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];

/** Who and what a field may name: mostly what is there, sometimes what never was. */
function idsOf(field: string): readonly string[] {
  if (field === 'card') return CARDS;
  if (field === 'participant' || field === 'leader') return [ANA, BEN, idNumber(199)];
  if (field === 'by') return [SALES, OPERATIONS, ANA, BEN, idNumber(199)];
  if (field === 'department' || field === 'of') return [SALES, OPERATIONS, idNumber(199)];
  if (field === 'question') return [QUESTION, idNumber(199)];
  return THINGS;
}
const say = speaker({
  ...minutesWords,
  ...Object.assign({}, ...Object.values(stepKinds).map((kind) => kind.words)),
});

/** The why-tree has a suite of its own. */
const kinds = [
  'frame',
  'room',
  'round',
  'write',
  'sort',
  'vote',
  'decide',
  'message',
  'impact',
  'carry-over',
  'glossary',
  'promise',
  'close',
  'ideate',
  'shortlist',
  'bulletproof',
  'handover',
  'breakdown',
] as const satisfies readonly StepKindName[];

/** A meeting whose one step is of this kind, before anything happened in it. */
function opening(kind: StepKindName): readonly NewEvent[] {
  const agenda = [{ id: STEP, kind, title: 'This step', minutes: 5 }];
  return [
    event(1, 'session.planned', { ...PLANNED, agenda }),
    ...OPENING.slice(1, -1),
    event(6, 'people.changed', { participant: ANA, role: 'mover' }),
    event(7, 'people.changed', { participant: BEN, role: 'prover' }),
    event(8, 'session.started', { step: STEP }),
    event(9, 'item.added', { item: THINGS[0], step: STEP, kind: 'note', text: 'What somebody said' }),
    event(10, 'item.added', { item: QUESTION, step: STEP, kind: 'question', text: 'Who knows?', owner: ANA }),
  ];
}

/** Events of the kind that fit their schemas and make sense or not. */
function anyEvents(kind: StepKindName): fc.Arbitrary<readonly NewEvent[]> {
  const types = Object.entries(stepKinds[kind].events);
  const one = fc.oneof(
    ...types.map(([type, { body }]) =>
      anyBody(body, idsOf).map((made) => [type, { ...made, step: STEP }] as const),
    ),
  );
  return fc
    .array(one, { minLength: 10, maxLength: 30 })
    .map((made) => made.map(([type, body], index) => event(index + 20, type, body)));
}

describe.each(kinds)('%s', (kind) => {
  it('takes any events in any order without failing, and prints what came out', () => {
    fc.assert(
      fc.property(anyEvents(kind), (events) => {
        const stream = sessionStream(SESSION);
        const { state } = logOf(stream, [...opening(kind), ...events]);
        const again = logOf(stream, [...opening(kind), ...events].toReversed());
        expect(again.state).toEqual(state);
        const known: AnyStepKind = stepKinds[kind];
        const slice = state.slices[STEP] ?? known.empty;
        for (const projected of known.project(slice, STEP)) projected.read();
        expect(minutesOf(state, { now: 0, say }).title).toBe('Late deliveries to Northwind');
      }),
      { numRuns: 150 },
    );
  });

  it('refuses with a code or accepts, and what it accepted is never lost by folding again', () => {
    fc.assert(
      fc.property(anyEvents(kind), (events) => {
        const stream = sessionStream(SESSION);
        let log = logOf(stream, opening(kind));
        for (const next of events) {
          const refusal = check(log, next);
          expect(refusal?.code ?? 'accepted').toMatch(/^[a-z-]+$/);
          if (!refusal) log = withEvents(stream, log, [next]);
        }
        expect(logOf(stream, log.events).state).toEqual(log.state);
      }),
      { numRuns: 150 },
    );
  });

  it('is tried with events of every type that are accepted, so that the two above mean something', () => {
    const accepted = new Set<string>();
    for (const events of fc.sample(anyEvents(kind), { numRuns: 1000, seed: 1 })) {
      let log = logOf(sessionStream(SESSION), opening(kind));
      for (const next of events) {
        if (check(log, next)) continue;
        accepted.add(next.type);
        log = withEvents(sessionStream(SESSION), log, [next]);
      }
    }
    expect([...accepted].toSorted()).toEqual(Object.keys(stepKinds[kind].events).toSorted());
  });
});
