import { describe, expect, it } from 'vitest';
import { promise } from '../../../../shared/steps/promise/promise.ts';
import { coverNow, isLapsed, takenOnBy } from '../../../../shared/steps/promise/standing.ts';
import { ANA, BEN, idNumber, OPERATIONS } from '../../../support/meeting-script.ts';
import { talkIn } from '../a-step.ts';

const CRATES = idNumber(101);
const LABELS = idNumber(102);
const QUESTION = idNumber(103);
const FRIDAY = { kind: 'by', date: '2026-11-27' };

/** A huddle with one promise by Ben for Friday, and how its two sides sign. */
function huddle() {
  const talk = talkIn(promise);
  talk.say('item.added', {
    item: CRATES,
    step: null,
    kind: 'promise',
    text: '40 crates to Northwind',
    level: 'ask-first',
    quantity: '40 crates',
    to: 'Northwind',
    owner: BEN,
    when: FRIDAY,
    effort: [{ department: OPERATIONS, hours: 6 }],
    likelihood: 70,
    excluded: 'pallets',
  });
  let count = 200;
  const sign = (participant: string) => {
    count += 1;
    talk.say('promise.signed-off', {
      signature: idNumber(count),
      participant,
      covers: coverNow(talk.state()),
    });
  };
  const green = { result: 'green', sentence: '40 crates by Friday', until: null, load: [], withoutHours: 0 };
  return { ...talk, sign, green };
}

describe('green', () => {
  it('needs something promised, nothing to ask first, and two departments under it', () => {
    const { say, refusal, sign, green, slice } = huddle();
    expect(refusal('promise.resulted', green)).toBe('ask-first-open');
    say('item.changed', { item: CRATES, level: 'do-not' });
    expect(refusal('promise.resulted', green)).toBe('nothing-promised');
    say('item.changed', { item: CRATES, level: 'promise' });
    expect(refusal('promise.resulted', green)).toBe('sign-off-missing');
    sign(ANA);
    expect(refusal('promise.resulted', green)).toBe('sign-off-missing');
    sign(ANA);
    expect(refusal('promise.resulted', green)).toBe('sign-off-missing');
    expect(slice().signatures).toHaveLength(1);
    sign(BEN);
    say('promise.resulted', green);
    expect(slice().end).toMatchObject({ result: 'green', sentence: '40 crates by Friday' });
  });

  it('is only about what was signed: a promise that changes has to be signed again', () => {
    const { say, refusal, sign, green, slice, state } = huddle();
    say('item.changed', { item: CRATES, level: 'promise' });
    sign(ANA);
    sign(BEN);
    say('promise.resulted', green);
    expect(isLapsed(slice(), state())).toBe(false);
    say('item.changed', { item: CRATES, when: { kind: 'by', date: '2026-11-26' } });
    expect(isLapsed(slice(), state())).toBe(true);
    expect(refusal('promise.resulted', green)).toBe('sign-off-missing');
    sign(ANA);
    sign(BEN);
    expect(refusal('promise.resulted', green)).toBeUndefined();
    // Effort and likelihood are how we reckon, not what is promised.
    say('item.changed', { item: CRATES, likelihood: 20 });
    expect(isLapsed(slice(), state())).toBe(false);
  });

  it('needs one owner, one date, and a reason where the time is exact', () => {
    const { say, refusal, sign, green } = huddle();
    say('item.changed', { item: CRATES, level: 'promise', owner: null, when: null });
    expect(refusal('promise.resulted', green)).toBe('promise-without-date');
    say('item.changed', { item: CRATES, when: { ...FRIDAY, kind: 'at' } });
    expect(refusal('promise.resulted', green)).toBe('exact-without-reason');
    say('item.changed', { item: CRATES, when: { ...FRIDAY, kind: 'at', because: 'the line starts then' } });
    sign(ANA);
    sign(BEN);
    expect(refusal('promise.resulted', green)).toBe('promise-without-owner');
    say('item.changed', { item: CRATES, owner: BEN });
    expect(refusal('promise.resulted', green)).toBeUndefined();
  });

  it('is not undone by what becomes of the promise later', () => {
    const { say, sign, green, slice, state } = huddle();
    say('item.changed', { item: CRATES, level: 'promise' });
    sign(ANA);
    sign(BEN);
    say('promise.resulted', green);
    say('session.closed', {});
    say('item.promise-resulted', {
      item: CRATES,
      result: 'moved',
      reason: 'material',
      when: { kind: 'by', date: '2026-12-02' },
    });
    expect(isLapsed(slice(), state())).toBe(false);
  });
});

it('yellow needs words, red also the date before which nothing is promised', () => {
  const { say, refusal, green } = huddle();
  expect(refusal('promise.resulted', { ...green, result: 'yellow', sentence: ' ' })).toBe('text-missing');
  say('promise.resulted', { ...green, result: 'yellow' });
  expect(refusal('promise.resulted', { ...green, result: 'red' })).toBe('date-missing');
  say('promise.resulted', { ...green, result: 'red', until: '2026-12-07' });
});

it('only a department signs, by the name of somebody here', () => {
  const { say, refusal } = huddle();
  const signature = { signature: idNumber(150), covers: [] };
  expect(refusal('promise.signed-off', { ...signature, participant: idNumber(199) })).toBe('no-such-person');
  say('people.joined', { participant: idNumber(151), name: 'Kim' });
  expect(refusal('promise.signed-off', { ...signature, participant: idNumber(151) })).toBe(
    'no-such-department',
  );
});

it('whoever signs takes on what their department delivers and nobody owns yet', () => {
  const { say, slice, state, sign } = huddle();
  say('item.changed', { item: CRATES, owner: null, level: 'promise' });
  say('item.added', { item: LABELS, step: null, kind: 'promise', text: 'New labels' });
  expect(takenOnBy(state(), slice(), ANA)).toEqual([]);
  expect(takenOnBy(state(), slice(), BEN).map(({ id }) => id)).toEqual([CRATES]);
  sign(ANA);
  expect(takenOnBy(state(), slice(), BEN).map(({ id }) => id)).toEqual([CRATES, LABELS]);
});

describe('a line of an intake checklist', () => {
  const line = { walked: idNumber(160), line: idNumber(161), department: OPERATIONS, text: 'Which dock?' };

  it('is answered in words, or is a gap with a question somebody owns', () => {
    const { say, refusal, slice } = huddle();
    expect(refusal('promise.line-walked', { ...line, answer: ' ', question: null })).toBe('text-missing');
    expect(refusal('promise.line-walked', { ...line, answer: '', question: QUESTION })).toBe('no-such-item');
    say('item.added', { item: QUESTION, step: null, kind: 'question', text: 'Which dock?' });
    expect(refusal('promise.line-walked', { ...line, answer: '', question: QUESTION })).toBe('owner-missing');
    say('item.changed', { item: QUESTION, owner: ANA });
    say('promise.line-walked', { ...line, answer: '', question: QUESTION });
    say('promise.line-walked', { ...line, answer: 'Dock 4', question: null });
    expect(slice().lines).toMatchObject([{ answer: 'Dock 4', question: null }]);
    expect(
      refusal('promise.line-walked', { ...line, walked: idNumber(162), answer: 'Dock 5', question: null }),
    ).toBe('item-exists');
  });
});

it('prints with which words it ended, who signed, what stood behind it, and what became of it', () => {
  const { say, sign, green, printed } = huddle();
  say('item.changed', { item: CRATES, level: 'promise' });
  say('item.added', {
    item: LABELS,
    step: null,
    kind: 'promise',
    text: 'New labels',
    level: 'do-not',
    when: { kind: 'by', date: '2026-12-01' },
  });
  say('promise.problem-raised', { problem: idNumber(170), text: 'Both presses are booked', item: CRATES });
  say('promise.problem-answered', { problem: idNumber(170), yesIf: 'the Hartmann run moves' });
  const line = { line: idNumber(171), department: OPERATIONS };
  say('promise.line-walked', {
    ...line,
    walked: idNumber(172),
    text: 'How many?',
    answer: '40',
    question: null,
  });
  sign(ANA);
  sign(BEN);
  const load = [
    { department: 'Operations', week: '2026-11-23', certain: 32, weighted: 26.4, capacity: 80 },
    { department: 'Operations', week: '2026-11-30', certain: 0, weighted: 0, capacity: 80 },
  ];
  say('promise.resulted', { ...green, load, withoutHours: 2 });
  say('item.promise-resulted', {
    item: CRATES,
    result: 'missed',
    reason: 'handover',
    note: 'nobody told the dock',
  });
  const text = (start: string): string => JSON.stringify(printed(start)?.blocks).replaceAll('\u00a0', ' ');
  const huddled = text('promise-');
  expect(huddled).toContain('40 crates by Friday');
  expect(huddled).toContain(
    'Green: go with these words. Signed by Ana Ruiz (Sales), Ben Okafor (Operations).',
  );
  expect(huddled).toContain('Yes, if the Hartmann run moves');
  expect(huddled).toContain('What Operations has to know');
  expect(huddled).toContain('26 h likely, 32 h if all comes');
  expect(huddled).toContain('of 80 h');
  expect(huddled).toContain('2 open promises and actions have no hours');
  const promised = text('promises');
  expect(promised).toContain('by Fri 27 Nov');
  expect(promised).toContain('6 h Operations · 70 % likely');
  expect(promised).toContain('"pallets"');
  expect(promised).toContain('missed Fri 20 Nov: it was lost between departments, nobody told the dock');
  expect(promised).toContain('Not promised');
  expect(promised).toContain('New labels');
});

it('says when a green result is no longer what was signed', () => {
  const { say, sign, green, printed } = huddle();
  say('item.changed', { item: CRATES, level: 'promise' });
  sign(ANA);
  sign(BEN);
  say('promise.resulted', green);
  say('item.changed', { item: CRATES, quantity: '60 crates' });
  expect(JSON.stringify(printed('promise-')?.blocks)).toContain('Changed after it was signed.');
});
