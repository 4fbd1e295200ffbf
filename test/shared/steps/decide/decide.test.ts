import { describe, expect, it, test } from 'vitest';
import { speaker } from '../../../../shared/language/say.ts';
import { decide } from '../../../../shared/steps/decide/decide.ts';
import { optionOffers } from '../../../../shared/steps/decide/offered.ts';
import { EMPTY_DECIDE } from '../../../../shared/steps/decide/slice.ts';
import { vote } from '../../../../shared/steps/vote/vote.ts';
import { whyTree } from '../../../../shared/steps/why-tree/why-tree.ts';
import { howDecided } from '../../../../shared/steps/decide/how-decided.ts';
import { isTie, standingOf, stanceOfFingers } from '../../../../shared/steps/decide/standing.ts';
import { ANA, BEN, idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
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

  it('majority: hands for and against, abstentions aside; as many for as against is a tie', () => {
    const { say, standing, refusal } = talkUnder('majority');
    say('decide.votes-counted', { option: THURSDAY, for: 1, against: 1, abstained: 0 });
    expect(standing()).toMatchObject({ ready: false });
    expect(isTie(standing())).toBe(true);
    say('decide.votes-counted', { option: THURSDAY, for: 1, against: 0, abstained: 1 });
    expect(standing().ready).toBe(true);
    const many = { option: THURSDAY, for: 2, against: 1, abstained: 0 };
    expect(refusal('decide.votes-counted', many)).toBe('hands-too-many');
  });

  it('fist to five: hands counted for the room, against the threshold that was stated', () => {
    const { say, standing, refusal } = talkUnder('fist-to-five');
    say('decide.fist-arranged', { by: 'hands', threshold: 2 });
    say('decide.hands-counted', { option: THURSDAY, hands: [0, 0, 1, 0, 1, 0] });
    expect(standing()).toMatchObject({ lowest: 2, hands: 2, ready: true });
    say('decide.hands-counted', { option: THURSDAY, hands: [0, 1, 0, 0, 1, 0] });
    expect(standing()).toMatchObject({ lowest: 1, ready: false });
    expect(refusal('decide.hands-counted', { option: THURSDAY, hands: [3, 0, 0, 0, 0, 0] })).toBe(
      'hands-too-many',
    );
  });

  it('fist to five: each person’s hand, which can go down again', () => {
    const { say, standing } = talkUnder('fist-to-five');
    say('decide.fist-arranged', { by: 'people' });
    say('decide.fist-shown', { option: THURSDAY, participant: ANA, fingers: 4 });
    say('decide.fist-shown', { option: THURSDAY, participant: BEN, fingers: 1 });
    expect(standing()).toMatchObject({ lowest: 1, hands: 2, ready: false });
    say('decide.fist-shown', { option: THURSDAY, participant: BEN, fingers: null });
    expect(standing()).toMatchObject({ lowest: 4, hands: 1, ready: true });
  });

  it('leader: once somebody gave advice, by whatever way', () => {
    const { say, standing } = talkUnder('leader');
    const advice = { kind: 'advice', option: null, participant: BEN, department: null, text: 'try it first' };
    say('decide.remark-added', { remark: idNumber(350), ...advice });
    expect(standing()).toMatchObject({ advice: 1, ready: true });
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
  const texts = (slice: typeof EMPTY_DECIDE) =>
    optionOffers(slice, state()).flatMap(({ options }) => options.map(({ text }) => text));
  expect(optionOffers(EMPTY_DECIDE, state()).map(({ kind }) => kind)).toEqual(['whys']);
  expect(texts(EMPTY_DECIDE)).toEqual(['Buy the good gaskets', 'Show everybody']);
  const taken = { ...EMPTY_DECIDE, options: [{ id: whys, text: 'Show everybody', earlier: [] }] };
  expect(texts(taken)).toEqual(['Buy the good gaskets']);
});

const decided = (number: number) => ({ decision: idNumber(number), option: THURSDAY });

describe('what the rule asks for before an option is decided', () => {
  it('consent: no objection is open', () => {
    const { say, refusal } = talkUnder('consent');
    expect(refusal('decide.decided', decided(360))).toBeUndefined();
    say('decide.objection-raised', {
      objection: idNumber(310),
      option: THURSDAY,
      department: SALES,
      text: 'x',
    });
    expect(refusal('decide.decided', decided(360))).toBe('objection-open');
    expect(refusal('decide.decided', { decision: idNumber(360), option: null })).toBeUndefined();
  });

  it.each([
    ['majority', 'no-majority'],
    ['leader', 'advice-missing'],
    ['fist-to-five', 'hands-missing'],
  ])('%s: not before anything was counted or heard', (rule, code) => {
    expect(talkUnder(rule).refusal('decide.decided', decided(360))).toBe(code);
  });

  it('fist to five: no hand under the threshold', () => {
    const { take, refusal } = talkUnder('fist-to-five');
    take(SALES, 'against', { fingers: 2 });
    expect(refusal('decide.decided', decided(360))).toBe('fist-too-low');
  });
});

describe('an objection that changes the option', () => {
  it('rewords it, keeps what it said, asks everybody again, and is met by that', () => {
    const { take, say, slice, standing, state, printed } = talkUnder('consent');
    take(SALES, 'against');
    take(OPERATIONS, 'for');
    const objection = idNumber(310);
    say('decide.objection-raised', { objection, option: THURSDAY, department: SALES, text: 'rush orders' });
    say('decide.objection-integrated', { objection, text: 'Thursday, rush orders keep a slot' });
    expect(slice().options).toEqual([
      {
        id: THURSDAY,
        text: 'Thursday, rush orders keep a slot',
        earlier: [{ text: 'Thursday', objection: 'rush orders' }],
      },
    ]);
    expect(standing()).toMatchObject({ silent: 2, objections: 0, ready: false });
    take(SALES, 'can-live-with');
    take(OPERATIONS, 'for');
    expect(howDecided(slice(), THURSDAY, state(), speaker(decide.words))).toBe(
      'Consent of Sales, Operations. It took 2 rounds. One objection met: Thursday, rush orders keep a slot.',
    );
    expect(textOf(printed('decide-'))).toContain('round 1: Thursday');
  });
});

/** The sentence a decision for Thursday would be kept with. */
const how = (rule: string, prepare: (talk: ReturnType<typeof talkUnder>) => void): string => {
  const talk = talkUnder(rule);
  prepare(talk);
  return howDecided(talk.slice(), THURSDAY, talk.state(), speaker(decide.words));
};

test('each rule says in its own sentence how it was decided', () => {
  expect(
    how('majority', ({ say }) =>
      say('decide.votes-counted', { option: THURSDAY, for: 1, against: 0, abstained: 1 }),
    ),
  ).toBe('Majority: 1 for, 0 against, 1 abstained.');
  expect(
    how('majority', ({ take }) => {
      take(SALES, 'for');
      take(OPERATIONS, 'for');
    }),
  ).toBe('Majority: 2 of 2 departments for it.');
  expect(
    how('fist-to-five', ({ take }) => {
      take(SALES, 'for', { fingers: 4 });
      take(OPERATIONS, 'can-live-with', { fingers: 3 });
    }),
  ).toBe('Fist to five: 2 hands, the lowest 3; 3 was enough.');
  expect(
    how('leader', ({ say, take }) => {
      const advice = { kind: 'advice', option: null, participant: BEN, department: null, text: 'x' };
      say('decide.remark-added', { remark: idNumber(350), ...advice });
      take(SALES, 'against');
    }),
  ).toBe('Ana Ruiz after advice from Ben Okafor, Sales.');
});

test('a vote offers its options in rank order', () => {
  const { say, state } = talkIn(vote);
  say('vote.option-added', { option: idNumber(601), text: 'Thursday' });
  say('vote.option-added', { option: idNumber(602), text: 'Friday' });
  say('vote.counted', { option: idNumber(602), round: 1, by: null, dots: 2 });
  const [offer] = optionOffers(EMPTY_DECIDE, state());
  expect(offer).toMatchObject({ kind: 'vote', options: [{ text: 'Friday' }, { text: 'Thursday' }] });
});
