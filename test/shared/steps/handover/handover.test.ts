import { expect, test } from 'vitest';
import { handover } from '../../../../shared/steps/handover/handover.ts';
import { cardStatus, refuseStart } from '../../../../shared/steps/handover/card.ts';
import { ANA, BEN, idNumber } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { talkIn, type StepTalk } from '../a-step.ts';
import type { HandoverSlice } from '../../../../shared/steps/handover/slice.ts';

const LINE = idNumber(601);
const QUESTION = idNumber(602);
const GONE = idNumber(699);

/** A card with an idea, handed to Ben, who wears the Prover's hat. */
function written(settings = {}): StepTalk<HandoverSlice> {
  const talk = talkIn(handover, settings);
  talk.say('people.changed', { participant: BEN, role: 'prover' });
  talk.say('handover.answered', { field: 'idea', text: 'One loading plan at noon' });
  talk.say('handover.point-set', { participant: BEN });
  return talk;
}

test('a questioned card cannot be accepted until the question is answered', () => {
  const { say, refusal, slice } = written();
  expect(cardStatus(slice())).toBe('written');
  say('handover.asked', { question: QUESTION, text: 'Who changes it after noon?', by: BEN });
  expect(cardStatus(slice())).toBe('questioned');
  expect(refusal('handover.accepted', { by: BEN })).toBe('card-questioned');
  say('handover.question-answered', { question: QUESTION, text: ' ' });
  expect(refusal('handover.accepted', { by: BEN })).toBe('card-questioned');
  say('handover.question-answered', { question: QUESTION, text: 'Only the dock' });
  say('handover.accepted', { by: BEN });
  expect(cardStatus(slice())).toBe('accepted');
});

test('a question that was taken back does not stand in the way', () => {
  const { say, refusal } = written();
  say('handover.asked', { question: QUESTION, text: 'Why?', by: null });
  say('handover.question-removed', { question: QUESTION });
  expect(refusal('handover.accepted', { by: BEN })).toBeUndefined();
});

test('only a Prover takes a card, with an idea on it and a point person named', () => {
  const { say, refusal } = talkIn(handover);
  expect(refusal('handover.read-out', {})).toBe('card-empty');
  expect(refusal('handover.accepted', { by: BEN })).toBe('card-empty');
  say('handover.answered', { field: 'idea', text: 'One plan' });
  expect(refusal('handover.accepted', { by: BEN })).toBe('point-person-missing');
  expect(refusal('handover.point-set', { participant: ANA })).toBe('point-person-proves');
  expect(refusal('handover.point-set', { participant: GONE })).toBe('no-such-person');
  say('people.changed', { participant: BEN, role: 'prover' });
  say('handover.point-set', { participant: BEN });
  expect(refusal('handover.accepted', { by: ANA })).toBe('point-person-proves');
  expect(refusal('handover.accepted', { by: BEN })).toBeUndefined();
});

test('an accepted card stands as it is until the acceptance is taken back with a reason', () => {
  const { say, refusal, slice } = written();
  expect(refusal('handover.reopened', { because: 'Why not' })).toBe('card-not-accepted');
  say('handover.accepted', { by: BEN });
  for (const [type, body] of [
    ['answered', { field: 'idea', text: 'Another' }],
    ['line-added', { line: LINE, part: 'open', text: 'When?' }],
    ['asked', { question: QUESTION, text: 'And?', by: null }],
    ['point-set', { participant: null }],
    ['accepted', { by: BEN }],
  ] as const) {
    expect({ type, refusal: refusal(`handover.${type}`, body) }).toEqual({ type, refusal: 'card-accepted' });
  }
  expect(refusal('handover.reopened', { because: ' ' })).toBe('reason-missing');
  say('handover.reopened', { because: 'The customer moved the date' });
  expect(slice().accepted).toBeNull();
  expect(refusal('handover.answered', { field: 'idea', text: 'Another' })).toBeUndefined();
});

test('every state stays in the card’s history, also when a question is gone', () => {
  const { say, slice } = written();
  say('handover.read-out', {});
  say('handover.asked', { question: QUESTION, text: 'Who?', by: BEN });
  say('handover.question-answered', { question: QUESTION, text: 'Mia' });
  say('handover.accepted', { by: BEN });
  say('handover.reopened', { because: 'Too early' });
  expect(slice().course.map(({ kind, text }) => [kind, text])).toEqual([
    ['read-out', ''],
    ['asked', 'Who?'],
    ['answered', 'Mia'],
    ['accepted', ''],
    ['reopened', 'Too early'],
  ]);
});

test('the second meeting starts only from an accepted card', () => {
  const empty = talkIn(handover);
  expect(refuseStart(empty.slice())).toEqual({ code: 'card-empty' });
  const { say, slice } = written();
  expect(refuseStart(slice())).toEqual({ code: 'card-not-accepted' });
  say('handover.asked', { question: QUESTION, text: 'Who?', by: null });
  expect(refuseStart(slice())).toEqual({ code: 'card-questioned' });
  say('handover.question-answered', { question: QUESTION, text: 'Mia' });
  say('handover.accepted', { by: BEN });
  expect(refuseStart(slice())).toBeUndefined();
});

test('the minutes hold the card, what was asked, and who took it', () => {
  const { say, printed } = written();
  say('handover.answered', { field: 'helps', text: 'They know by one what comes' });
  say('handover.line-added', { line: LINE, part: 'tried', text: 'Nobody is there', how: 'Night shift' });
  say('handover.line-added', { line: idNumber(603), part: 'open', text: 'Holidays' });
  say('handover.line-added', { line: idNumber(604), part: 'keep', text: 'One page' });
  say('handover.asked', { question: QUESTION, text: 'Who changes it?', by: BEN });
  expect(textOf(printed('handover-'))).toContain('Not accepted yet.');
  say('handover.question-answered', { question: QUESTION, text: 'Only the dock.' });
  say('handover.accepted', { by: BEN });
  expect(printed('handover-')?.title).toBe('Handover card');
  expect(textOf(printed('handover-'))).toBe(
    [
      'One loading plan at noon',
      'handed to Ben Okafor',
      'Helps the customer: They know by one what comes',
      'What was tried against it',
      'Nobody is there → Night shift',
      'What is still open',
      'Holidays',
      'What must not be lost',
      'One page',
      'Asked before it was taken',
      'Ben Okafor: Who changes it? Only the dock.',
      'Accepted by Ben Okafor on Fri 20 Nov.',
    ].join('\n'),
  );
});

test('read back, the card says how the Prover put it', () => {
  const { say, printed } = written({ variant: 'read-back' });
  say('handover.answered', { field: 'read-back', text: 'So the plan is there at noon' });
  expect(printed('handover-')?.title).toBe('The handover card, read back');
  expect(textOf(printed('handover-'))).toContain('So the plan is there at noon');
});
