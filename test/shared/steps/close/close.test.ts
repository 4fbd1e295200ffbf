import { expect, test } from 'vitest';
import { close } from '../../../../shared/steps/close/close.ts';
import { currentPart, itemsToRead } from '../../../../shared/steps/close/parts.ts';
import { returnOnTime } from '../../../../shared/steps/close/slice.ts';
import { idNumber } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

function talk() {
  const meeting = talkIn(close);
  const item = (number: number, kind: string, more: object = {}) =>
    meeting.say('item.added', { item: idNumber(number), step: null, kind, text: `text of ${kind}`, ...more });
  const part = () => currentPart(meeting.slice(), meeting.state().items, STEP);
  return { ...meeting, item, part };
}

test('decisions, questions, actions, then what is missing, the hands and the next date', () => {
  const { item, say, part } = talk();
  item(600, 'action');
  item(601, 'question');
  item(602, 'decision');
  const walked = [part()];
  say('close.read', { list: 'decisions', read: true });
  walked.push(part());
  say('close.read', { list: 'questions', read: true });
  walked.push(part());
  say('close.read', { list: 'actions', read: true });
  walked.push(part());
  say('close.missing-asked', { asked: true });
  walked.push(part());
  say('close.return-counted', { counts: [0, 0, 0, 1, 0] });
  walked.push(part());
  say('close.next-set', { date: null, note: '' });
  expect(walked).toEqual(['decisions', 'questions', 'actions', 'missing', 'return', 'next']);
  expect(part()).toBeUndefined();
  say('close.read', { list: 'actions', read: false });
  expect(part()).toBe('actions');
});

test('an empty list needs no reading, nor does what was said in the close itself', () => {
  const { item, part } = talk();
  expect(part()).toBe('missing');
  item(600, 'decision', { step: STEP });
  expect(part()).toBe('missing');
  item(601, 'decision');
  expect(part()).toBe('decisions');
});

test('only what is open and for everybody is read aloud', () => {
  const { item, say, state } = talk();
  item(600, 'action', { private: true });
  item(601, 'action');
  item(602, 'action');
  say('item.status-set', { item: idNumber(602), status: 'dropped' });
  expect(itemsToRead(state().items, 'actions').map(({ id }) => id)).toEqual([idNumber(601)]);
});

test('the mean of the hands, never who; nothing while nobody was asked', () => {
  const { say, slice, printed } = talk();
  expect(returnOnTime(slice())).toBeUndefined();
  say('close.return-counted', { counts: [0, 0, 1, 3, 2] });
  expect(returnOnTime(slice())).toEqual({ mean: 25 / 6, hands: 6 });
  say('close.next-set', { date: '2027-01-15', note: 'Look at the gate log' });
  expect(textOf(printed('close-'))).toBe(
    [
      'Return on time invested: 4.2 of 5 (6 hands)',
      'We meet again on Friday 15 January 2027',
      'Next: Look at the gate log',
    ].join('\n'),
  );
});
