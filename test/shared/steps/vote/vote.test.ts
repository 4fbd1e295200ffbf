import { describe, expect, it, test } from 'vitest';
import { voteOffers } from '../../../../shared/steps/vote/offered.ts';
import { firstTie, ranking } from '../../../../shared/steps/vote/ranking.ts';
import { EMPTY_VOTE } from '../../../../shared/steps/vote/slice.ts';
import { sort } from '../../../../shared/steps/sort/sort.ts';
import { write } from '../../../../shared/steps/write/write.ts';
import { vote } from '../../../../shared/steps/vote/vote.ts';
import { ANA, BEN, idNumber } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { talkIn } from '../a-step.ts';

const [THURSDAY, FRIDAY, SLOT] = [idNumber(601), idNumber(602), idNumber(603)];

const body = (option: string, dots: number, by: string | null = null, round = 1) => ({
  option,
  dots,
  by,
  round,
});

function voting(settings: object = {}) {
  const talk = talkIn(vote, { dots: 3, ...settings });
  talk.say('vote.option-added', { option: THURSDAY, text: 'Thursday' });
  talk.say('vote.option-added', { option: FRIDAY, text: 'Friday' });
  talk.say('vote.option-added', { option: SLOT, text: 'A paid slot' });
  return {
    ...talk,
    count: (...args: Parameters<typeof body>) => talk.say('vote.counted', body(...args)),
    refused: (...args: Parameters<typeof body>) => talk.refusal('vote.counted', body(...args)),
    ranks: () => ranking(talk.slice()).map(({ option, rank }) => [option.text, rank]),
  };
}

describe('ranks', () => {
  it('ties share a rank and the next one is skipped', () => {
    const { count, ranks, slice } = voting();
    count(FRIDAY, 2);
    count(SLOT, 2);
    count(THURSDAY, 1);
    expect(ranks()).toEqual([
      ['A paid slot', 1],
      ['Friday', 1],
      ['Thursday', 3],
    ]);
    expect(firstTie(slice()).map(({ option }) => option.text)).toEqual(['A paid slot', 'Friday']);
  });

  it('another round parts what was equal and leaves the rest where it was', () => {
    const { count, say, ranks, refused, slice } = voting();
    count(FRIDAY, 2);
    count(SLOT, 2);
    count(THURSDAY, 1);
    say('vote.round-opened', { round: 2, options: [FRIDAY, SLOT], dots: 1 });
    expect(refused(THURSDAY, 1, null, 2)).toBe('not-in-this-round');
    expect(refused(THURSDAY, 0, null, 1)).toBe('round-is-over');
    count(SLOT, 2, null, 2);
    expect(ranks()).toEqual([
      ['A paid slot', 1],
      ['Friday', 2],
      ['Thursday', 3],
    ]);
    expect(firstTie(slice())).toEqual([]);
  });

  it('the customer breaks a tie, and only a tie', () => {
    const { count, say, ranks, refusal } = voting();
    count(FRIDAY, 2);
    count(SLOT, 2);
    const won = { option: SLOT, because: 'rush orders keep a way in' };
    expect(refusal('vote.tie-broken', { ...won, option: THURSDAY })).toBe('nothing-to-break');
    say('vote.tie-broken', won);
    expect(ranks()[0]).toEqual(['A paid slot', 1]);
    expect(refusal('vote.tie-broken', won)).toBe('nothing-to-break');
  });

  it('nothing counted is no tie to break', () => {
    expect(firstTie(voting().slice())).toEqual([]);
  });
});

describe('over-counting', () => {
  it('hands: no more dots than there are; taking some away is always possible', () => {
    const { count, refused, refusal, say } = voting();
    count(FRIDAY, 4);
    expect(refused(SLOT, 3)).toBe('too-many-dots');
    expect(refused(SLOT, 2)).toBeUndefined();
    say('vote.arranged', { voters: 1 });
    expect(refusal('vote.counted', { option: FRIDAY, round: 1, by: null, dots: 5 })).toBe('too-many-dots');
    expect(refused(FRIDAY, 3)).toBeUndefined();
  });

  it('people: nobody gives more than they have, also spread over options', () => {
    const { count, refused } = voting({ way: 'people' });
    count(FRIDAY, 2, ANA);
    expect(refused(SLOT, 2, ANA)).toBe('too-many-dots');
    expect(refused(SLOT, 1, ANA)).toBeUndefined();
    expect(refused(SLOT, 3, BEN)).toBeUndefined();
    expect(refused(SLOT, 1, idNumber(999))).toBe('no-such-person');
  });

  it('a round between what is tied has dots of its own', () => {
    const { count, say, refused } = voting();
    count(FRIDAY, 2);
    count(SLOT, 2);
    say('vote.round-opened', { round: 2, options: [FRIDAY, SLOT], dots: 1 });
    expect(refused(SLOT, 3, null, 2)).toBe('too-many-dots');
    expect(refused(SLOT, 2, null, 2)).toBeUndefined();
  });
});

test('hands and people are two ways to count the same dots: the last one stands', () => {
  const { count, slice } = voting();
  count(FRIDAY, 1, ANA);
  count(FRIDAY, 1, BEN);
  count(FRIDAY, 3);
  expect(slice().counts.map(({ by, dots }) => [by, dots])).toEqual([[null, 3]]);
  count(FRIDAY, 2, ANA);
  expect(slice().counts.map(({ by, dots }) => [by, dots])).toEqual([[ANA, 2]]);
});

test('the minutes say ranks, dots of each round, how many were given and what broke the tie; never whose', () => {
  const { count, say, printed } = voting();
  count(FRIDAY, 2, ANA);
  count(SLOT, 2, BEN);
  count(THURSDAY, 1, ANA);
  expect(textOf(printed('vote-'))).toBe(
    [
      '1 | A paid slot tied | 2',
      '1 | Friday tied | 2',
      '3 | Thursday | 1',
      '5 of 6 dots were given.',
      'Still tied: A paid slot; Friday',
    ].join('\n'),
  );
  say('vote.round-opened', { round: 2, options: [FRIDAY, SLOT], dots: 1 });
  count(SLOT, 1, BEN, 2);
  count(FRIDAY, 1, ANA, 2);
  say('vote.tie-broken', { option: SLOT, because: 'rush orders keep a way in' });
  expect(textOf(printed('vote-'))).toBe(
    [
      '1 | A paid slot won the tie: rush orders keep a way in | 2, then 1',
      '2 | Friday | 2, then 1',
      '3 | Thursday | 1',
      'Round 1: 5 of 6 dots were given. Round 2: 2 of 2 dots were given.',
    ].join('\n'),
  );
});

test('the table of votes has the rank of every option, also of those another one overtook', () => {
  const { count, slice } = voting();
  count(FRIDAY, 2);
  const rows = () =>
    vote
      .project(slice(), idNumber(15))
      .flatMap((projected) => projected.read().rows)
      .map(({ values }) => [values.id, 'rank' in values ? values.rank : 0]);
  expect(rows()).toContainEqual([FRIDAY, 1]);
  count(SLOT, 3);
  expect(rows()).toContainEqual([FRIDAY, 2]);
});

test('an option that goes takes its dots along', () => {
  const { count, say, slice } = voting();
  count(FRIDAY, 2);
  say('vote.option-removed', { option: FRIDAY });
  expect(slice()).toMatchObject({ counts: [] });
  expect(ranking(slice())).toHaveLength(2);
});

describe('what can be voted on', () => {
  it('cards, until they are options', () => {
    const { say, state } = talkIn(write);
    const cards = [
      { card: '11111111-1111-4111-8111-111111111111', text: 'Lists', by: null },
      { card: '22222222-2222-4222-8222-222222222222', text: 'Two systems', by: null },
    ];
    say('write.revealed', { names: false, cards });
    expect(voteOffers(EMPTY_VOTE, state())).toMatchObject([
      { kind: 'card', options: [{ text: 'Lists' }, { text: 'Two systems' }] },
    ]);
    const from = { kind: 'card', id: cards[0]?.card ?? '' } as const;
    const taken = { ...EMPTY_VOTE, options: [{ id: THURSDAY, text: 'reworded', from }] };
    expect(voteOffers(taken, state())).toMatchObject([{ options: [{ text: 'Two systems' }] }]);
  });

  it('clusters, by their names', () => {
    const { say, state } = talkIn(sort);
    say('sort.cluster-added', { cluster: idNumber(701), name: 'Information' });
    say('sort.cluster-added', { cluster: idNumber(702), name: 'Time' });
    expect(voteOffers(EMPTY_VOTE, state())).toMatchObject([
      { kind: 'cluster', options: [{ text: 'Information' }, { text: 'Time' }] },
    ]);
  });
});
