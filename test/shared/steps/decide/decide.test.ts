import { describe, expect, it, test } from 'vitest';
import { speaker } from '../../../../shared/language/say.ts';
import { decide } from '../../../../shared/steps/decide/decide.ts';
import { offeredOptions } from '../../../../shared/steps/decide/offered.ts';
import { EMPTY_DECIDE } from '../../../../shared/steps/decide/slice.ts';
import { whyTree } from '../../../../shared/steps/why-tree/why-tree.ts';
import { howDecided } from '../../../../shared/steps/decide/how-decided.ts';
import { standingOf, stanceOfFingers } from '../../../../shared/steps/decide/standing.ts';
import { ANA, idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { talkIn } from '../a-step.ts';

const THURSDAY = idNumber(300);
const ASKED = [SALES, OPERATIONS];

function talkUnder(rule: string) {
  const talk = talkIn(decide);
  talk.say('decide.rule-stated', { rule, leader: rule === 'leader' ? ANA : null });
  talk.say('decide.option-added', { option: THURSDAY, text: 'Thursday' });
  const take = (department: string, stance: string, more: object = {}) =>
    talk.say('decide.position-taken', { option: THURSDAY, department, stance, ...more });
  return { ...talk, take, standing: () => standingOf(talk.slice(), THURSDAY, ASKED) };
}

describe('when an option is ready', () => {
  it('consent: everybody can live with it and no objection stands', () => {
    const { take, say, standing } = talkUnder('consent');
    take(SALES, 'can-live-with');
    expect(standing()).toMatchObject({ silent: 1, ready: false });
    take(OPERATIONS, 'for');
    expect(standing().ready).toBe(true);
    const objection = idNumber(310);
    say('decide.objection-raised', { objection, option: THURSDAY, department: SALES, text: 'rush orders' });
    expect(standing()).toMatchObject({ objections: 1, ready: false });
    say('decide.objection-met', { objection, how: 'a paid slot' });
    expect(standing()).toMatchObject({ objections: 0, ready: true });
    take(OPERATIONS, 'against');
    expect(standing().ready).toBe(false);
  });

  it('fist to five: at least three fingers of everybody', () => {
    const { take, standing } = talkUnder('fist-to-five');
    take(SALES, 'for', { fingers: 5 });
    take(OPERATIONS, 'can-live-with', { fingers: 3 });
    expect(standing()).toMatchObject({ lowest: 3, ready: true });
    take(OPERATIONS, 'against', { fingers: 2 });
    expect(standing()).toMatchObject({ lowest: 2, ready: false });
  });

  it('majority: more than half of those asked', () => {
    const { take, standing } = talkUnder('majority');
    take(SALES, 'for');
    expect(standing()).toMatchObject({ for: 1, ready: false });
    take(OPERATIONS, 'for');
    expect(standing().ready).toBe(true);
  });

  it('leader: once somebody gave advice', () => {
    const { take, standing } = talkUnder('leader');
    expect(standing().ready).toBe(false);
    take(SALES, 'against');
    expect(standing().ready).toBe(true);
  });
});

test.each([
  [0, 'against'],
  [2, 'against'],
  [3, 'can-live-with'],
  [4, 'for'],
  [5, 'for'],
])('%i fingers are %s', (fingers, stance) => expect(stanceOfFingers(fingers)).toBe(stance));

test('nothing is decided before the rule is stated, and not the same thing twice', () => {
  const talk = talkIn(decide);
  const decided = { decision: idNumber(320), option: null };
  expect(talk.refusal('decide.decided', decided)).toBe('rule-missing');
  talk.say('decide.rule-stated', { rule: 'majority', leader: null });
  talk.say('decide.decided', decided);
  expect(talk.refusal('decide.decided', decided)).toBe('item-exists');
});

test('positions, objections and leaders must be of this room and this step', () => {
  const { refusal } = talkUnder('consent');
  const gone = idNumber(399);
  expect(refusal('decide.rule-stated', { rule: 'leader', leader: gone })).toBe('no-such-person');
  expect(refusal('decide.position-taken', { option: gone, department: SALES, stance: 'for' })).toBe(
    'no-such-item',
  );
  expect(refusal('decide.position-taken', { option: THURSDAY, department: gone, stance: 'for' })).toBe(
    'no-such-department',
  );
  expect(
    refusal('decide.objection-raised', { objection: gone, option: THURSDAY, department: null, text: ' ' }),
  ).toBe('text-missing');
  expect(refusal('decide.objection-met', { objection: gone, how: 'x' })).toBe('no-such-item');
  expect(refusal('decide.option-added', { option: THURSDAY, text: 'again' })).toBe('item-exists');
});

test('an option that goes takes its positions and objections along; null takes a position back', () => {
  const { take, say, slice } = talkUnder('consent');
  take(SALES, 'for');
  say('decide.objection-raised', { objection: idNumber(310), option: THURSDAY, department: null, text: 'x' });
  take(OPERATIONS, 'against');
  say('decide.position-taken', { option: THURSDAY, department: OPERATIONS, stance: null });
  expect(slice().positions).toHaveLength(1);
  say('decide.option-removed', { option: THURSDAY });
  expect(slice()).toMatchObject({ options: [], positions: [], objections: [] });
});

test('one line says how it was decided, and the trail is printed', () => {
  const { take, say, slice, state, printed } = talkUnder('consent');
  take(SALES, 'can-live-with', { note: 'if rush orders stay' });
  take(OPERATIONS, 'for');
  say('decide.objection-raised', {
    objection: idNumber(310),
    option: THURSDAY,
    department: SALES,
    text: 'rush',
  });
  say('decide.objection-met', { objection: idNumber(310), how: 'a paid slot' });
  expect(howDecided(slice(), THURSDAY, state(), speaker(decide.words))).toBe(
    'Consent of Sales, Operations. One objection met: a paid slot.',
  );
  say('decide.decided', { decision: idNumber(320), option: THURSDAY });
  expect(textOf(printed('decide-'))).toBe(
    [
      'Rule: Consent: no reasoned objection is left',
      'Thursday chosen | Sales: can live with it (if rush orders stay); Operations: for',
      'Objection from Sales: rush met: a paid slot',
    ].join('\n'),
  );
});

test('the whys offer their countermeasures as options, the strongest first, until they are taken', () => {
  const whys = idNumber(16);
  const { say, state } = talkIn(whyTree);
  const cause = idNumber(330);
  say('why-tree.problem-stated', { text: 'Oil on the floor', source: '' });
  say('why-tree.cause-added', { cause, parent: null, text: 'The gasket leaks' });
  const add = (number: number, text: string, strength: string) =>
    say('why-tree.countermeasure-added', { countermeasure: idNumber(number), cause, text, strength });
  add(340, 'Show everybody', 'train');
  add(341, 'Buy the good gaskets', 'eliminate');
  expect(offeredOptions(EMPTY_DECIDE, state()).map(({ text }) => text)).toEqual([
    'Buy the good gaskets',
    'Show everybody',
  ]);
  const taken = { ...EMPTY_DECIDE, options: [{ id: whys, text: 'Show everybody' }] };
  expect(offeredOptions(taken, state()).map(({ text }) => text)).toEqual(['Buy the good gaskets']);
});
