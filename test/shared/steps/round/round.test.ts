import { expect, test } from 'vitest';
import { round } from '../../../../shared/steps/round/round.ts';
import { speaking } from '../../../../shared/steps/round/slice.ts';
import {
  currentRound,
  nextPair,
  nextSpeaker,
  roundsIn,
  roundSettings,
  speakingOrder,
  swapPairs,
} from '../../../../shared/steps/round/turn-order.ts';
import {
  ANA,
  BEN,
  event,
  idNumber,
  logWith,
  OPERATIONS,
  SALES,
  STEPS,
} from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const stepOf = (settings?: Readonly<Record<string, unknown>>) => ({
  id: STEP,
  kind: 'round',
  title: 'Views',
  minutes: 5,
  ...(settings ? { settings: { ...settings } } : {}),
});

test('sides alternate, whoever joined first; absent people have no turn', () => {
  const talk = talkIn(round);
  talk.say('people.joined', { participant: idNumber(50), name: 'Jonas', department: SALES });
  talk.say('people.joined', { participant: idNumber(51), name: 'Karla' });
  const names = () => speakingOrder(talk.state().people).map(({ name }) => name);
  expect(names()).toEqual(['Ana Ruiz', 'Ben Okafor', 'Karla', 'Jonas']);
  talk.say('people.changed', { participant: BEN, present: false });
  expect(names()).toEqual(['Ana Ruiz', 'Karla', 'Jonas']);
});

test('everybody once per round, then another round when it is added', () => {
  const talk = talkIn(round);
  const next = () => nextSpeaker(talk.slice(), talk.state().people, stepOf());
  const turn = (number: number, participant: string, inRound: number) =>
    talk.say('round.turn-given', { turn: idNumber(number), participant, round: inRound });
  turn(200, ANA, 1);
  turn(201, BEN, 1);
  expect(speaking(talk.slice())?.participant).toBe(BEN);
  expect(next()).toBeUndefined();
  talk.say('round.turn-ended', { turn: idNumber(201), passed: true });
  expect(talk.slice().turns.map(({ state }) => state)).toEqual(['spoken', 'passed']);
  talk.say('round.added', {});
  expect(next()).toMatchObject({ participant: { id: ANA }, round: 2 });
  expect(currentRound(talk.slice(), talk.state().people, stepOf())).toBe(2);
  expect(roundsIn(talk.slice(), stepOf({ rounds: 3 }))).toBe(4);
});

test('settings that a template got wrong fall back to one round of views', () => {
  expect(roundSettings(stepOf({ variant: 'dance', rounds: 99 }))).toEqual({ variant: 'views', rounds: 1 });
});

test('words need a speaker and some text; a turn needs somebody of the room', () => {
  const talk = talkIn(round);
  const said = { said: idNumber(210), participant: ANA, round: 1, text: 'I see it every Friday' };
  expect(talk.refusal('round.said', { ...said, text: ' ' })).toBe('text-missing');
  expect(talk.refusal('round.said', { ...said, participant: idNumber(99) })).toBe('no-such-person');
  expect(talk.refusal('round.turn-given', { turn: idNumber(1), participant: idNumber(99), round: 1 })).toBe(
    'no-such-person',
  );
  expect(talk.refusal('round.turn-ended', { turn: idNumber(1), passed: true })).toBe('no-such-item');
  talk.say('round.said', said);
  expect(talk.refusal('round.said', said)).toBe('item-exists');
  expect(talk.refusal('round.said-changed', { said: idNumber(210), text: '' })).toBe('text-missing');
});

test('a pair is done only when the other side says yes; another wording asks again', () => {
  const talk = talkIn(round, { variant: 'swap' });
  const { people } = talk.state();
  expect(swapPairs(people)).toEqual([
    { by: SALES, of: OPERATIONS },
    { by: OPERATIONS, of: SALES },
  ]);
  const restatement = idNumber(220);
  talk.say('round.restated', { restatement, by: SALES, of: OPERATIONS, text: 'You get it late' });
  talk.say('round.restatement-answered', { restatement, yes: false, missed: 'and nobody is there' });
  expect(nextPair(talk.slice(), people)).toEqual({ by: SALES, of: OPERATIONS });
  talk.say('round.restatement-changed', { restatement, text: 'You get it late, after the shift' });
  expect(talk.slice().restatements[0]?.confirmed).toBeNull();
  talk.say('round.restatement-answered', { restatement, yes: true, missed: '' });
  expect(nextPair(talk.slice(), people)).toEqual({ by: OPERATIONS, of: SALES });
  expect(textOf(talk.printed('round-'))).toContain('Sales on what Operations sees: yes, that’s it');
  expect(
    talk.refusal('round.restated', { restatement: idNumber(221), by: idNumber(99), of: SALES, text: 'x' }),
  ).toBe('no-such-department');
});

test('the minutes hold what was said with its speaker, and who passed', () => {
  const talk = talkIn(round);
  talk.say('round.said', { said: idNumber(210), participant: ANA, round: 1, text: 'They call me first' });
  talk.say('round.turn-given', { turn: idNumber(200), participant: BEN, round: 1 });
  talk.say('round.turn-ended', { turn: idNumber(200), passed: true });
  expect(textOf(talk.printed('round-'))).toBe('Ana Ruiz: They call me first\nBen Okafor: passed');
});

test('the talk clock stops when the meeting goes on to another step', () => {
  const floor = event(10, 'people.floor-given', { step: STEPS.frame, department: SALES });
  const again = event(40, 'session.step-entered', { step: STEPS.frame });
  expect(logWith(floor, again).state.people.floor).toMatchObject({ department: SALES });
  const { people } = logWith(floor, event(70, 'session.step-entered', { step: STEPS.plan })).state;
  expect(people.floor).toBeNull();
  expect(people.talked[SALES]).toBe(60_000);
});
