import { expect, test } from 'vitest';
import { message } from '../../../../shared/steps/message/message.ts';
import { ANA, BEN, idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { talkIn } from '../a-step.ts';

const BACK = idNumber(500);
const PLEDGE = idNumber(501);
const GONE = idNumber(599);

test('read-backs, messengers and pledges must be of this room and say something', () => {
  const { refusal } = talkIn(message);
  const back = { readBack: BACK, department: SALES, words: 'Thursday', difference: '' };
  expect(refusal('message.read-back', { ...back, words: ' ' })).toBe('text-missing');
  expect(refusal('message.read-back', { ...back, department: GONE })).toBe('no-such-department');
  expect(refusal('message.messenger-set', { department: SALES, participant: GONE })).toBe('no-such-person');
  const pledge = { pledge: PLEDGE, participant: ANA, kind: 'stop', text: 'calling' };
  expect(refusal('message.pledged', { ...pledge, participant: GONE })).toBe('no-such-person');
  expect(refusal('message.pledged', { ...pledge, text: '' })).toBe('text-missing');
  expect(refusal('message.pledge-removed', { pledge: PLEDGE })).toBe('no-such-item');
});

test('a department has one messenger, the last named; null takes it back', () => {
  const { say, slice } = talkIn(message);
  say('message.messenger-set', { department: SALES, participant: BEN });
  say('message.messenger-set', { department: SALES, participant: ANA });
  expect(slice().messengers).toEqual([{ id: SALES, participant: ANA }]);
  say('message.messenger-set', { department: SALES, participant: null });
  expect(slice().messengers).toEqual([]);
});

test('the minutes hold the message, who carries it, how it came back, and the pledges', () => {
  const { say, printed } = talkIn(message);
  say('message.answered', { field: 'what', text: 'Orders close on Thursday.' });
  say('message.answered', { field: 'why', text: 'loads were late' });
  say('message.messenger-set', { department: SALES, participant: ANA });
  say('message.read-back', {
    readBack: BACK,
    department: OPERATIONS,
    words: 'We get the list on Thursday',
    difference: 'rush orders were new',
  });
  say('message.pledged', { pledge: PLEDGE, participant: ANA, kind: 'stop', text: 'calling on Fridays' });
  expect(textOf(printed('message-'))).toBe(
    [
      'Orders close on Thursday.',
      'Why: loads were late',
      'Passed on by Ana Ruiz (Sales). Read back by Operations.',
      'We get the list on Thursday',
      'Operations, reading back; noticed: rush orders were new',
      'Ana Ruiz stops: calling on Fridays',
    ].join('\n'),
  );
});

test('what became of a pledge is asked again until it is done, and printed', () => {
  const { say, slice, printed, refusal } = talkIn(message);
  say('message.pledged', { pledge: PLEDGE, participant: ANA, kind: 'stop', text: 'calling on Fridays' });
  say('message.pledge-resulted', { pledge: PLEDGE, result: 'not-yet', note: 'twice this week' });
  expect(textOf(printed('message-'))).toBe('Ana Ruiz stops: calling on Fridays not yet: twice this week');
  say('message.pledge-resulted', { pledge: PLEDGE, result: 'kept', note: '' });
  expect(slice().pledges).toMatchObject([{ result: { result: 'kept' } }]);
  expect(refusal('message.pledge-resulted', { pledge: BACK, result: 'kept', note: '' })).toBe('no-such-item');
});
