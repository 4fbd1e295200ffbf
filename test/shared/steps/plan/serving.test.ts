import { expect, test } from 'vitest';
import { plan } from '../../../../shared/steps/plan/plan.ts';
import {
  byDate,
  missingIn,
  openActions,
  servedBy,
  unplanned,
} from '../../../../shared/steps/plan/serving.ts';
import { ANA, idNumber } from '../../../support/meeting-script.ts';
import { STEP, talkIn } from '../a-step.ts';

const DECISION = idNumber(400);
const SECRET = idNumber(401);
const FIRST = idNumber(402);
const SECOND = idNumber(403);
const THIRD = idNumber(404);

function talk() {
  const meeting = talkIn(plan);
  const item = (id: string, kind: string, more: object = {}) =>
    meeting.say('item.added', { item: id, step: STEP, kind, text: `text of ${kind}`, ...more });
  return { ...meeting, item };
}

test('a decision is not planned until an action serves it; private ones are not offered', () => {
  const { item, state } = talk();
  item(DECISION, 'decision');
  item(SECRET, 'decision', { private: true });
  expect(unplanned(state()).map(({ id }) => id)).toEqual([DECISION]);
  item(FIRST, 'action', { serves: { kind: 'decision', id: DECISION } });
  expect(unplanned(state())).toEqual([]);
  expect(servedBy(state()).map(({ id }) => id)).toEqual([DECISION]);
});

test('an action has one owner and one date, and an exact time has a reason', () => {
  const { item, say, state } = talk();
  item(FIRST, 'action');
  const missing = () => openActions(state()).map(missingIn);
  expect(missing()).toEqual([['owner', 'date']]);
  say('item.changed', { item: FIRST, owner: ANA, when: { kind: 'at', date: '2026-11-27', time: '12:00' } });
  expect(missing()).toEqual([['reason']]);
  say('item.changed', {
    item: FIRST,
    when: { kind: 'at', date: '2026-11-27', time: '12:00', because: 'the shift prints it' },
  });
  expect(missing()).toEqual([[]]);
});

test('what is done is not planned any more', () => {
  const { item, say, state } = talk();
  item(FIRST, 'action');
  say('item.status-set', { item: FIRST, status: 'done' });
  expect(openActions(state())).toEqual([]);
});

test('earliest first, a time of day before none, no date last', () => {
  const { item, state } = talk();
  item(FIRST, 'action');
  item(SECOND, 'action', { when: { kind: 'by', date: '2026-11-27' } });
  item(THIRD, 'action', { when: { kind: 'by', date: '2026-11-27', time: '09:00' } });
  expect(byDate(openActions(state())).map(({ id }) => id)).toEqual([THIRD, SECOND, FIRST]);
});
