import { expect, test } from 'vitest';
import { check } from '../../../../shared/session/check.ts';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { sessionStream, type SessionLog } from '../../../../shared/session/fold.ts';
import { planLinked } from '../../../../shared/session/linked.ts';
import { emptyLog, logOf, withEvents } from '../../../../shared/session/log.ts';
import { sliceOf } from '../../../../shared/session/step-kind.ts';
import { cardStatus } from '../../../../shared/steps/handover/card.ts';
import { handover } from '../../../../shared/steps/handover/handover.ts';
import { IMPLEMENTATION, implementationTemplate } from '../../../../shared/steps/handover/implementation.ts';
import { ideasForCard, takeIdea } from '../../../../shared/steps/handover/offered.ts';
import { cardSeed } from '../../../../shared/steps/handover/seed.ts';
import { ANA, BEN, event, idNumber, OPENING, PLANNED, SESSION } from '../../../support/meeting-script.ts';

const [PROOF, CARD, TRIAL, HOLE, LIVED] = [
  idNumber(701),
  idNumber(702),
  idNumber(703),
  idNumber(704),
  idNumber(705),
];
const WORDS = {
  name: 'Implementation',
  frame: 'About',
  room: 'Room',
  handover: 'Read back',
  breakdown: 'Pieces',
  plan: 'Plan',
  close: 'Close',
};

/** An idea that came through two rounds of holes, before the card is written. */
function ideation(...more: readonly (readonly [string, NewEvent['body']])[]): SessionLog {
  const agenda = [
    { id: PROOF, kind: 'bulletproof', title: 'Holes', minutes: 10 },
    { id: CARD, kind: 'handover', title: 'Card', minutes: 5 },
  ];
  const step = PROOF;
  const said: readonly (readonly [string, NewEvent['body']])[] = [
    ['people.changed', { participant: ANA, role: 'mover' }],
    ['people.changed', { participant: BEN, role: 'prover' }],
    ['bulletproof.trial-begun', { step, trial: TRIAL, pick: null, text: 'One plan at noon' }],
    ['bulletproof.hole-found', { step, hole: HOLE, trial: TRIAL, text: 'Nobody is there' }],
    ['bulletproof.hole-found', { step, hole: LIVED, trial: TRIAL, text: 'Holidays' }],
    ['bulletproof.fixing-begun', { step, trial: TRIAL }],
    ['bulletproof.hole-closed', { step, hole: HOLE, closing: 'fixed', text: 'Night shift' }],
    ['bulletproof.hole-closed', { step, hole: LIVED, closing: 'lived-with', text: 'Twice a year' }],
    ['bulletproof.asked-again', { step, trial: TRIAL }],
    ['bulletproof.passed', { step, trial: TRIAL, by: BEN }],
    ...more,
  ];
  const stream = sessionStream(SESSION);
  return said.reduce(
    (log, [type, body], index) => {
      const next = event(20 + index, type, body);
      expect({ type, refusal: check(log, next) }).toEqual({ type, refusal: undefined });
      return withEvents(stream, log, [next]);
    },
    logOf(stream, [event(1, 'session.planned', { ...PLANNED, agenda }), ...OPENING.slice(1, -1)]),
  );
}

/** Takes the idea on the card, and whatever else is said. */
function carded(...more: readonly (readonly [string, NewEvent['body']])[]): SessionLog {
  const before = ideation();
  const idea = ideasForCard(before.state)[0];
  if (!idea) throw new Error('nothing came through');
  let count = 800;
  const taken = takeIdea(sliceOf(before.state, handover, CARD), idea, {
    step: CARD,
    mintId: () => idNumber((count += 1)),
  });
  return ideation(...taken.map(({ type, body }) => [type, { ...body }] as const), ...more);
}

test('what came through the Provers goes on the card with its holes and their fixes, once', () => {
  const { state } = carded();
  const slice = sliceOf(state, handover, CARD);
  expect(slice.answers.idea).toBe('One plan at noon');
  expect(slice.lines.map(({ part, text, how }) => [part, text, how])).toEqual([
    ['tried', 'Nobody is there', 'Night shift'],
    ['open', 'Holidays', 'Twice a year'],
  ]);
  const [again] = ideasForCard(state);
  const repeated = again && takeIdea(slice, again, { step: CARD, mintId: () => idNumber(1) });
  expect(repeated?.map(({ type }) => type)).toEqual(['handover.answered']);
});

test('the second meeting begins with the card, its answered questions and the point person, not yet accepted', () => {
  const first = carded(
    ['handover.answered', { step: CARD, field: 'helps', text: 'They know by one' }],
    ['handover.point-set', { step: CARD, participant: BEN }],
    ['handover.asked', { step: CARD, question: idNumber(760), text: 'Who changes it?', by: BEN }],
    ['handover.question-answered', { step: CARD, question: idNumber(760), text: 'The dock' }],
    ['handover.accepted', { step: CARD, by: BEN }],
  );
  const second = started(first);
  const into = second.meeting.agenda.find(({ kind }) => kind === 'handover');
  const slice = sliceOf(second, handover, into?.id ?? '');
  expect(into?.settings).toEqual({ variant: 'read-back' });
  expect(slice.answers).toEqual({ idea: 'One plan at noon', helps: 'They know by one' });
  expect(slice.lines).toHaveLength(2);
  expect(slice.point).toBe(BEN);
  expect(slice.questions).toMatchObject([{ text: 'Who changes it?', by: BEN, answer: 'The dock' }]);
  expect(cardStatus(slice)).toBe('written');
  expect(second.meeting.links).toEqual([{ kind: 'handover', session: SESSION, item: CARD }]);
});

test('a point person who has left the room is asked for again', () => {
  const first = carded(
    ['handover.point-set', { step: CARD, participant: BEN }],
    ['handover.accepted', { step: CARD, by: BEN }],
    ['people.changed', { participant: BEN, present: false }],
  );
  const second = started(first);
  const into = second.meeting.agenda.find(({ kind }) => kind === 'handover')?.id ?? '';
  expect(sliceOf(second, handover, into).point).toBeNull();
});

test('the built-in conversation is taken where there is one, a plain agenda where not', () => {
  const ours = {
    id: IMPLEMENTATION,
    name: 'Ours',
    steps: [{ kind: 'handover', title: 'Card', minutes: 5 }],
  };
  expect(implementationTemplate([ours], WORDS)).toBe(ours);
  const plain = implementationTemplate([{ ...ours, id: 'other' }], WORDS);
  expect(plain.steps.map(({ kind }) => kind)).toEqual([
    'frame',
    'room',
    'handover',
    'breakdown',
    'plan',
    'close',
  ]);
});

/** The second meeting, as a library would hold it: every event of its beginning is accepted. */
function started(first: SessionLog) {
  let count = 9000;
  const session = idNumber(2);
  const stream = sessionStream(session);
  const events = planLinked({
    from: first.state,
    kind: 'handover',
    item: CARD,
    template: implementationTemplate([], WORDS),
    title: 'Make it real',
    facilitator: 'Priya Nair',
    utcOffset: 0,
    session,
    at: '2026-11-27T08:00:00.000Z',
    ids: () => idNumber((count += 1)),
    start: false,
    seed: cardSeed(first.state, CARD),
  });
  return events.reduce((log, next) => {
    expect(check(log, next), `${next.type} ${JSON.stringify(next.body)}`).toBeUndefined();
    return withEvents(stream, log, [next]);
  }, emptyLog(stream)).state;
}
