import { expect, test } from 'vitest';
import { speaker } from '../../../../shared/language/say.ts';
import { coverageGaps } from '../../../../shared/steps/room/coverage.ts';
import { gapSentence } from '../../../../shared/steps/room/gap-sentence.ts';
import { room } from '../../../../shared/steps/room/room.ts';
import { ANA, BEN, idNumber, SALES } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { talkIn } from '../a-step.ts';

const say = speaker(room.words);
const sentences = (talk: ReturnType<typeof talkIn>) =>
  coverageGaps(talk.state().people).map((gap) => gapSentence(gap, say));

test('departments without a seat, no front line and no customer are missed; who left counts as missing', () => {
  const talk = talkIn(room);
  expect(sentences(talk)).toEqual(['Nobody speaks for the customer']);
  talk.say('people.department-added', { department: idNumber(40), name: 'Finance' });
  talk.say('people.changed', { participant: BEN, present: false });
  expect(sentences(talk)).toEqual([
    'Nobody speaks for Operations',
    'Nobody speaks for Finance',
    'Nobody from the front line',
    'Nobody speaks for the customer',
  ]);
});

test('roles are missed only once somebody took one, and each says what goes wrong without it', () => {
  const talk = talkIn(room);
  talk.say('people.changed', { participant: ANA, role: 'mover', seat: 'customer' });
  expect(sentences(talk)).toEqual([
    'No Shaker: old answers get polished',
    'No Prover: a rush into something that cannot be delivered',
    'No Maker: a plan that nobody carries out',
  ]);
});

test('going on without a voice needs a reason, can be asked again, and is printed', () => {
  const talk = talkIn(room);
  const gap = { gap: 'department', about: SALES };
  expect(talk.refusal('room.gap-accepted', { ...gap, because: ' ' })).toBe('reason-missing');
  expect(talk.refusal('room.gap-reopened', gap)).toBe('no-such-item');
  talk.say('room.gap-accepted', { ...gap, because: 'they read the minutes tonight' });
  talk.say('room.gap-accepted', { ...gap, because: 'Ana calls them tonight' });
  expect(textOf(talk.printed('room-'))).toBe('Nobody speaks for Sales: Ana calls them tonight');
  talk.say('room.gap-reopened', gap);
  expect(talk.slice().accepted).toEqual([]);
  expect(talk.printed('room-')).toBeUndefined();
});
