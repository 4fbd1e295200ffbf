import { expect, test } from 'vitest';
import { breakdown } from '../../../../shared/steps/breakdown/breakdown.ts';
import {
  gapsIn,
  hoursByDepartment,
  movedPiece,
  piecesOf,
} from '../../../../shared/steps/breakdown/pieces.ts';
import { ANA, BEN, idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const [RAMP, SIGN, LIST] = [idNumber(611), idNumber(612), idNumber(613)];
const [RISK, OBJECTION] = [idNumber(621), idNumber(622)];
const GONE = idNumber(699);

/** Two pieces captured here, one in the capture bar of nowhere. */
function withPieces() {
  const talk = talkIn(breakdown);
  const piece = { step: STEP, kind: 'action' };
  talk.say('item.added', {
    ...piece,
    item: RAMP,
    text: 'Build the ramp',
    owner: BEN,
    when: { kind: 'by', date: '2026-11-27' },
    effort: [
      { department: OPERATIONS, hours: 6 },
      { department: SALES, hours: 1.5 },
    ],
  });
  talk.say('item.added', { ...piece, item: SIGN, text: 'Paint the sign' });
  talk.say('item.added', { item: LIST, step: null, kind: 'action', text: 'Elsewhere' });
  return talk;
}

test('pieces are the actions of the step, in the order they are done', () => {
  const { say, state, refusal } = withPieces();
  const ids = () => piecesOf(state(), STEP).map(({ id }) => id);
  expect(ids()).toEqual([RAMP, SIGN]);
  say('breakdown.pieces-ordered', { pieces: [SIGN, RAMP] });
  expect(ids()).toEqual([SIGN, RAMP]);
  say('item.added', { item: idNumber(614), step: STEP, kind: 'action', text: 'Later' });
  expect(ids()).toEqual([SIGN, RAMP, idNumber(614)]);
  say('item.removed', { item: SIGN });
  expect(ids()).toEqual([RAMP, idNumber(614)]);
  expect(refusal('breakdown.pieces-ordered', { pieces: [GONE] })).toBe('no-such-item');
});

test('a piece goes one place earlier or later, and no further than the ends', () => {
  const pieces = piecesOf(withPieces().state(), STEP);
  expect(movedPiece(pieces, SIGN, -1)).toEqual([SIGN, RAMP]);
  expect(movedPiece(pieces, SIGN, 1)).toBeUndefined();
  expect(movedPiece(pieces, GONE, 1)).toBeUndefined();
});

test('what a piece lacks is seen, and hours are counted by department', () => {
  const { say, state } = withPieces();
  const pieces = () => piecesOf(state(), STEP);
  expect(pieces().map(gapsIn)).toEqual([[], ['owner', 'date', 'hours']]);
  say('item.changed', { item: SIGN, effort: [{ department: SALES, hours: 2 }] });
  expect(hoursByDepartment(state(), pieces())).toEqual([
    { id: SALES, name: 'Sales', hours: 3.5 },
    { id: OPERATIONS, name: 'Operations', hours: 6 },
  ]);
  say('item.status-set', { item: SIGN, status: 'dropped' });
  expect(hoursByDepartment(state(), pieces())[0]?.hours).toBe(1.5);
});

test('objections are to a piece that is there, by somebody who is there, and are met with words', () => {
  const { say, refusal, slice } = withPieces();
  const raised = { objection: OBJECTION, piece: RAMP, by: BEN, text: 'Too narrow' };
  expect(refusal('breakdown.objection-raised', { ...raised, piece: GONE })).toBe('no-such-item');
  expect(refusal('breakdown.objection-raised', { ...raised, by: GONE })).toBe('no-such-person');
  expect(refusal('breakdown.objection-raised', { ...raised, text: ' ' })).toBe('text-missing');
  say('breakdown.objection-raised', raised);
  say('breakdown.objection-met', { objection: OBJECTION, answer: 'We move the rack' });
  expect(slice().objections).toMatchObject([{ text: 'Too narrow', answer: 'We move the rack' }]);
  say('breakdown.objection-removed', { objection: OBJECTION });
  expect(slice().objections).toEqual([]);
});

test('the minutes print how, the pieces in order with their gaps, the hours and the objections', () => {
  const { say, printed } = withPieces();
  say('breakdown.how-added', { how: RISK, part: 'risk', text: 'Rain', answer: 'A tent' });
  say('breakdown.objection-raised', { objection: OBJECTION, piece: RAMP, by: ANA, text: 'Too narrow' });
  expect(textOf(printed('breakdown-'))).toBe(
    [
      'Risks',
      'Rain → A tent',
      '1. Build the ramp | Ben Okafor | 6 h Operations, 1.5 h Sales | Fri 27 Nov',
      '2. Paint the sign | no owner yet | no hours yet | no date yet',
      'All together: 1.5 h Sales, 6 h Operations.',
      'Objections',
      'Objection from Ana Ruiz: Too narrow (to: Build the ramp) not met',
    ].join('\n'),
  );
});

test('private actions are nobody’s piece', () => {
  const { say, state } = withPieces();
  say('item.added', { item: idNumber(615), step: STEP, kind: 'action', text: 'For me', private: true });
  expect(piecesOf(state(), STEP)).toHaveLength(2);
});
