import { describe, expect, it, test } from 'vitest';
import {
  hiddenCards,
  cardField,
  everShown,
  revealOf,
  takenBack,
  writerField,
} from '../../../../shared/steps/write/hidden.ts';
import { write } from '../../../../shared/steps/write/write.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { ANA, event, idNumber, OPENING, PLANNED, SESSION } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const NONE: ReadonlySet<string> = new Set();
const FIRST = '11111111-1111-4111-8111-111111111111';
const SECOND = '22222222-2222-4222-8222-222222222222';
const THIRD = '33333333-3333-4333-8333-333333333333';
const card = (id: string, text: string, by: string | null = null) => ({ card: id, text, by });
const both = [card(FIRST, 'Lists come late'), card(SECOND, 'Nobody told us')];

describe('showing cards', () => {
  it('shows all at once, in the order of their random ids, and no names where they are left off', () => {
    const { say, slice, printed } = talkIn(write);
    say('write.revealed', { names: false, cards: both });
    expect(slice().cards).toEqual([
      { id: FIRST, text: 'Lists come late', by: null },
      { id: SECOND, text: 'Nobody told us', by: null },
    ]);
    expect(textOf(printed('write-'))).toBe(
      ['Written in silence; names were left off.', 'Lists come late', 'Nobody told us'].join('\n'),
    );
  });

  it('prints who wrote what where cards carry names; leaving one off stays possible', () => {
    const { say, printed } = talkIn(write);
    say('write.revealed', { names: true, cards: [card(FIRST, 'Lists come late', ANA), card(SECOND, 'x')] });
    expect(textOf(printed('write-'))).toBe(
      ['Written in silence, with names.', 'Ana Ruiz: Lists come late', 'x'].join('\n'),
    );
  });

  it.each([
    ['a name where names are left off', [card(FIRST, 'x', ANA), card(SECOND, 'y')], 'names-are-left-off'],
    ['another order than that of the ids', both.toReversed(), 'cards-in-order'],
    ['the same card twice', [card(FIRST, 'x'), card(FIRST, 'y')], 'cards-in-order'],
    ['one card alone', [card(FIRST, 'x')], 'one-card-alone'],
    ['a card without words', [card(FIRST, 'x'), card(SECOND, ' ')], 'text-missing'],
    ['an id that tells the time', [card(idNumber(5), 'x'), card(SECOND, 'y')], 'bad-event-body'],
  ])('refuses %s', (_what, cards, code) => {
    expect(talkIn(write).refusal('write.revealed', { names: false, cards })).toBe(code);
  });

  it('takes later cards the same way: two or more, never one that is known', () => {
    const { say, refusal, slice } = talkIn(write);
    say('write.revealed', { names: false, cards: both });
    expect(refusal('write.revealed', { names: false, cards: [card(THIRD, 'late')] })).toBe('one-card-alone');
    expect(refusal('write.revealed', { names: false, cards: [card(FIRST, 'x'), card(THIRD, 'y')] })).toBe(
      'item-exists',
    );
    expect(slice().reveals).toBe(1);
  });

  it('keeps what was said about names once cards were seen', () => {
    const { say, refusal } = talkIn(write);
    say('write.arranged', { names: false, way: 'slips' });
    say('write.revealed', { names: false, cards: both });
    expect(refusal('write.arranged', { names: true })).toBe('cards-are-shown');
    expect(refusal('write.arranged', { way: 'pass-round' })).toBeUndefined();
  });
});

describe('hidden cards', () => {
  const drafts = {
    [cardField(STEP, SECOND)]: ' Nobody told us ',
    [writerField(STEP, SECOND)]: ANA,
    [cardField(STEP, FIRST)]: 'Lists come late',
    [cardField(STEP, THIRD)]: '  ',
    [cardField(idNumber(77), THIRD)]: 'of another step',
    'frame.need:x': 'something else',
  };

  it('are the drafts of this step, in the order of their ids', () => {
    expect(hiddenCards(drafts, NONE, STEP)).toEqual([
      { id: FIRST, text: 'Lists come late', by: null },
      { id: SECOND, text: 'Nobody told us', by: ANA },
    ]);
  });

  it('are not shown twice when a crash came between showing and forgetting them', () => {
    const shown = event(20, 'write.revealed', { step: STEP, names: false, cards: both });
    const log = { events: [shown], retracted: new Set<string>() };
    expect(hiddenCards(drafts, everShown(log, STEP), STEP)).toEqual([]);
    // Nor after an undo: they are in the event.
    const undone = { events: [shown], retracted: new Set([shown.id]) };
    expect(hiddenCards(drafts, everShown(undone, STEP), STEP)).toEqual([]);
    expect(takenBack(undone, STEP).count).toBe(2);
  });

  it('lose their names when names are left off', () => {
    const shown = revealOf(hiddenCards(drafts, NONE, STEP), false);
    expect(JSON.stringify(shown)).not.toContain(ANA);
    expect(revealOf(hiddenCards(drafts, NONE, STEP), true).cards[1]?.by).toBe(ANA);
  });
});

test('undo hides the cards again and loses none; taking that back shows them as they were', () => {
  const shown = event(20, 'write.revealed', { step: STEP, names: false, cards: both });
  const undone = event(21, 'session.retracted', { events: [shown.id] });
  const redone = event(22, 'session.retracted', { events: [undone.id] });
  const agenda = [{ id: STEP, kind: 'write', title: 'This step', minutes: 5 }];
  const opening = [event(1, 'session.planned', { ...PLANNED, agenda }), ...OPENING.slice(1, -1)];
  const log = (...events: readonly (typeof shown)[]) =>
    logOf(sessionStream(SESSION), [...opening, ...events]);
  expect(takenBack(log(shown), STEP)).toEqual({ count: 0, retractions: [] });
  expect(takenBack(log(shown, undone), STEP)).toEqual({ count: 2, retractions: [undone.id] });
  expect(takenBack(log(shown, undone, redone), STEP)).toEqual({ count: 0, retractions: [] });
});
