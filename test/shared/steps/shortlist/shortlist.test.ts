import { expect, test } from 'vitest';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { offeredIdeas, picksOf } from '../../../../shared/steps/shortlist/offered.ts';
import { picked } from '../../../../shared/steps/shortlist/slice.ts';
import { shortlist } from '../../../../shared/steps/shortlist/shortlist.ts';
import { event, idNumber, PLANNED, SESSION } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { talkIn } from '../a-step.ts';

const [FRIDAY, CODE, DOCK] = [idNumber(300), idNumber(301), idNumber(302)];
const entry = (pick: string, text: string, fate: string, reason = '') => ({
  pick,
  idea: null,
  text,
  fate,
  reason,
});

const idea = (number: number, step: string, id: string, text: string) =>
  event(number, 'ideate.idea-added', { step, idea: id, text });

function withPicks() {
  const talk = talkIn(shortlist);
  talk.say('shortlist.added', entry(FRIDAY, 'Load on Friday', 'picked', 'at the gate before eight'));
  talk.say('shortlist.added', entry(DOCK, 'Rent the dock', 'kept-back', 'they move out in March'));
  talk.say('shortlist.added', entry(CODE, 'A code for the gate', 'open'));
  const order = () => picked(talk.slice()).map(({ text, place }) => `${place} ${text}`);
  return { ...talk, order };
}

test('picks have an order; a later pick comes last and can be moved', () => {
  const { say, order } = withPicks();
  say('shortlist.changed', { pick: CODE, fate: 'picked' });
  expect(order()).toEqual(['1 Load on Friday', '2 A code for the gate']);
  say('shortlist.moved', { pick: CODE, after: null });
  expect(order()).toEqual(['1 A code for the gate', '2 Load on Friday']);
  say('shortlist.changed', { pick: CODE, fate: 'kept-back' });
  expect(order()).toEqual(['1 Load on Friday']);
  say('shortlist.removed', { pick: FRIDAY });
  expect(order()).toEqual([]);
});

test('what is not there, or is there already, is refused', () => {
  const { refusal } = withPicks();
  expect(refusal('shortlist.added', entry(FRIDAY, 'again', 'open'))).toBe('item-exists');
  expect(refusal('shortlist.added', entry(idNumber(310), ' ', 'open'))).toBe('text-missing');
  expect(refusal('shortlist.changed', { pick: idNumber(310), fate: 'picked' })).toBe('no-such-item');
  expect(refusal('shortlist.moved', { pick: FRIDAY, after: idNumber(310) })).toBe('no-such-item');
});

test('the minutes give the picks with what they do for the customer, and what was kept back and why', () => {
  const { say, printed } = withPicks();
  say('shortlist.changed', { pick: CODE, fate: 'picked', reason: 'they open at six' });
  expect(textOf(printed('shortlist-'))).toBe(
    [
      '1. Load on Friday | at the gate before eight',
      '2. A code for the gate | they open at six',
      'Kept back: Rent the dock (because they move out in March)',
    ].join('\n'),
  );
});

test('ideas of earlier steps are offered until they are decided, never those of later ones', () => {
  const [before, list, after] = [idNumber(15), idNumber(16), idNumber(17)];
  const agenda = [before, list, after].map((id, index) => ({
    id,
    kind: index === 1 ? 'shortlist' : 'ideate',
    title: 'Step',
    minutes: 5,
  }));
  const events = [
    event(1, 'session.planned', { ...PLANNED, agenda }),
    idea(2, before, FRIDAY, 'Load on Friday'),
    idea(3, before, CODE, 'A code'),
    idea(4, after, DOCK, 'Rent the dock'),
  ];
  const state = (...more: typeof events) => logOf(sessionStream(SESSION), [...events, ...more]).state;
  expect(offeredIdeas(state(), list).map(({ text }) => text)).toEqual(['Load on Friday', 'A code']);
  const taken = event(5, 'shortlist.added', {
    step: list,
    ...entry(idNumber(320), 'Load on Friday', 'picked'),
    idea: FRIDAY,
  });
  const twice = event(6, 'shortlist.added', {
    step: list,
    ...entry(idNumber(321), 'Load on Friday', 'picked'),
    idea: FRIDAY,
  });
  expect(offeredIdeas(state(taken, twice), list).map(({ text }) => text)).toEqual(['A code']);
  expect(picksOf(state(taken, twice)).map(({ id }) => id)).toEqual([idNumber(320)]);
});
