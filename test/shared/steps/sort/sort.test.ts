import { describe, expect, it, test } from 'vitest';
import { offersOf, sortCards } from '../../../../shared/steps/sort/cards.ts';
import { groupsOf, tallyOf } from '../../../../shared/steps/sort/groups.ts';
import { EMPTY_SORT } from '../../../../shared/steps/sort/slice.ts';
import { sort } from '../../../../shared/steps/sort/sort.ts';
import { check } from '../../../../shared/session/check.ts';
import { sliceOf } from '../../../../shared/session/step-kind.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { ANA, BEN, event, idNumber, OPENING, PLANNED, SESSION } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const [LATE, TOLD] = [idNumber(401), idNumber(402)];
const [LISTS, PEOPLE] = [idNumber(411), idNumber(412)];

function sorting() {
  const talk = talkIn(sort);
  talk.say('sort.card-added', { card: LATE, text: 'The list comes after six' });
  talk.say('sort.card-added', { card: TOLD, text: 'Nobody tells the dock' });
  const groups = () => groupsOf(talk.slice(), talk.state(), STEP);
  const shown = () =>
    groups().map(({ cluster, cards }) => [cluster?.name ?? '', ...cards.map(({ id }) => id)]);
  return { ...talk, groups, shown };
}

describe('clusters', () => {
  it('take cards in, give them back when they go, and never lose one', () => {
    const { say, shown } = sorting();
    say('sort.cluster-added', { cluster: LISTS, name: 'Lists' });
    say('sort.card-placed', { card: LATE, cluster: LISTS });
    expect(shown()).toEqual([
      ['', TOLD],
      ['Lists', LATE],
    ]);
    say('sort.cluster-renamed', { cluster: LISTS, name: 'Information' });
    say('sort.cluster-removed', { cluster: LISTS });
    expect(shown()).toEqual([['', LATE, TOLD]]);
  });

  it('refuse what is not there', () => {
    const { refusal } = sorting();
    expect(refusal('sort.card-placed', { card: LATE, cluster: PEOPLE })).toBe('no-such-item');
    expect(refusal('sort.card-placed', { card: idNumber(499), cluster: null })).toBe('no-such-item');
    expect(refusal('sort.cluster-added', { cluster: LISTS, name: ' ' })).toBe('text-missing');
    expect(refusal('sort.card-added', { card: LATE, text: 'again' })).toBe('item-exists');
  });
});

describe('fact and claim', () => {
  it('a fact asks for its source, a claim for somebody who finds out', () => {
    const { say, groups, refusal } = sorting();
    say('sort.card-told', { card: LATE, as: 'fact' });
    say('sort.card-told', { card: TOLD, as: 'claim' });
    expect(tallyOf(groups())).toEqual({ cards: 2, loose: 2, facts: 1, unsourced: 1, claims: 1, unasked: 1 });
    expect(refusal('sort.source-given', { card: TOLD, source: 'x' })).toBe('other-kind-of-item');
    expect(refusal('sort.question-asked', { card: TOLD, question: idNumber(420) })).toBe('no-such-item');
    say('sort.source-given', { card: LATE, source: 'WMS log, 3 Mondays' });
    say('item.added', {
      item: idNumber(420),
      step: STEP,
      kind: 'question',
      text: 'Who was told?',
      owner: BEN,
    });
    say('sort.question-asked', { card: TOLD, question: idNumber(420) });
    expect(tallyOf(groups())).toMatchObject({ unsourced: 0, unasked: 0 });
  });

  it('is printed cluster by cluster, with sources and questions', () => {
    const { say, printed } = sorting();
    say('sort.cluster-added', { cluster: LISTS, name: 'Lists' });
    say('sort.card-placed', { card: LATE, cluster: LISTS });
    say('sort.card-told', { card: LATE, as: 'fact' });
    say('sort.source-given', { card: LATE, source: 'WMS log' });
    say('sort.card-told', { card: TOLD, as: 'claim' });
    const when = { kind: 'by', date: '2026-11-27' };
    say('item.added', {
      item: idNumber(420),
      step: STEP,
      kind: 'question',
      text: 'Who was told?',
      owner: BEN,
      when,
    });
    say('sort.question-asked', { card: TOLD, question: idNumber(420) });
    expect(textOf(printed('sort-'))).toBe(
      [
        'Lists',
        'The list comes after six fact: WMS log',
        'In no cluster',
        'Nobody tells the dock claim: Who was told? (Ben Okafor, Fri 27 Nov)',
      ].join('\n'),
    );
  });

  it('prints nothing while nothing was sorted', () => {
    expect(talkIn(sort).printed('sort-')).toBeUndefined();
  });
});

describe('where cards come from', () => {
  const [WRITE, ROUND, FRAME] = [idNumber(501), idNumber(502), idNumber(503)];
  const agenda = [
    { id: WRITE, kind: 'write', title: 'Write', minutes: 5 },
    { id: ROUND, kind: 'round', title: 'Round', minutes: 5 },
    { id: FRAME, kind: 'frame', title: 'Frame', minutes: 5 },
    { id: STEP, kind: 'sort', title: 'Sort', minutes: 5 },
  ];
  const cards = [
    { card: '11111111-1111-4111-8111-111111111111', text: 'written one', by: null },
    { card: '22222222-2222-4222-8222-222222222222', text: 'written two', by: null },
  ];
  const [SAID, NOTE, PRIVATE, FACT] = [idNumber(511), idNumber(512), idNumber(513), idNumber(514)];
  const before = [
    event(1, 'session.planned', { ...PLANNED, agenda }),
    ...OPENING.slice(1, -1),
    event(20, 'write.revealed', { step: WRITE, names: false, cards }),
    event(21, 'round.said', { step: ROUND, said: SAID, participant: ANA, round: 1, text: 'said' }),
    event(22, 'item.added', { item: NOTE, step: null, kind: 'note', text: 'noted' }),
    event(23, 'item.added', { item: PRIVATE, step: null, kind: 'note', text: 'hush', private: true }),
    event(24, 'frame.fact-added', { step: FRAME, fact: FACT, text: 'seen' }),
  ];
  const log = (...more: readonly ReturnType<typeof event>[]) =>
    logOf(sessionStream(SESSION), [...before, ...more]);
  const texts = (state: ReturnType<typeof log>['state']) =>
    sortCards(sliceOf(state, sort, STEP), state, STEP).map(({ text }) => text);

  it('written cards are there by themselves, with their own ids; the rest can be brought in, but nothing private', () => {
    const { state } = log();
    expect(texts(state)).toEqual(['written one', 'written two']);
    expect(sortCards(EMPTY_SORT, state, STEP)[0]?.id).toBe(cards[0]?.card);
    expect(offersOf(EMPTY_SORT, state, 'notes').map(({ text }) => text)).toEqual(['noted']);
    const brought = event(30, 'sort.brought-in', { step: STEP, cards: [SAID, NOTE, FACT] });
    expect(check(log(), brought)).toBeUndefined();
    expect(texts(log(brought).state)).toEqual(['written one', 'written two', 'noted', 'said', 'seen']);
    const secret = event(30, 'sort.brought-in', { step: STEP, cards: [PRIVATE] });
    expect(check(log(), secret)?.code).toBe('no-such-item');
  });

  it('a card taken out stays where it came from, and a correction there is seen here', () => {
    const out = event(30, 'sort.card-taken-out', { step: STEP, card: cards[0]?.card ?? '' });
    const corrected = event(31, 'write.card-changed', {
      step: WRITE,
      card: cards[1]?.card ?? '',
      text: 'two!',
    });
    const { state } = log(out, corrected);
    expect(texts(state)).toEqual(['two!']);
    const back = event(32, 'sort.brought-in', { step: STEP, cards: [cards[0]?.card ?? ''] });
    expect(check(log(out, corrected), back)).toBeUndefined();
    expect(texts(log(out, corrected, back).state)).toEqual(['written one', 'two!']);
  });
});

test('every card and cluster gives rows that name each other', () => {
  const { say, slice } = sorting();
  say('sort.cluster-added', { cluster: LISTS, name: 'Lists' });
  say('sort.card-placed', { card: LATE, cluster: LISTS });
  const rows = sort.project(slice(), STEP).flatMap((projected) => projected.read().rows);
  expect(rows).toContainEqual({ table: 'clusters', values: { id: LISTS, step: STEP, name: 'Lists' } });
  expect(rows).toContainEqual({
    table: 'card_sorts',
    values: {
      id: `${STEP}/${LATE}`,
      step: STEP,
      card: LATE,
      cluster: LISTS,
      sort: '',
      source: '',
      question: null,
    },
  });
});
