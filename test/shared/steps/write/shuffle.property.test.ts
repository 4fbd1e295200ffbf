import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idDraw } from '../../../../renderer/api/ids.ts';
import { cardField, hiddenCards, revealOf } from '../../../../shared/steps/write/hidden.ts';
import { write } from '../../../../shared/steps/write/write.ts';
import { STEP, talkIn } from '../a-step.ts';

/** xorshift32: good enough to show independence, and the same in every run. */
function numbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** The place each card has when shown, by the order it was written in. */
function placesOf(count: number, random: () => number): readonly number[] {
  const draw = idDraw(random);
  const ids = Array.from({ length: count }, draw);
  const drafts = Object.fromEntries(ids.map((id, index) => [cardField(STEP, id), `card ${index}`]));
  const { cards } = revealOf(hiddenCards(drafts, new Set(), STEP), false);
  return ids.map((id) => cards.findIndex(({ card }) => card === id));
}

test('where a card stands says nothing of when it was written', () => {
  const [cards, trials] = [6, 6_000];
  const random = numbers(4711);
  const seen = Array.from({ length: cards }, () => Array.from({ length: cards }, () => 0));
  for (let trial = 0; trial < trials; trial += 1) {
    for (const [written, place] of placesOf(cards, random).entries()) {
      const row = seen[written];
      if (row) row[place] = (row[place] ?? 0) + 1;
    }
  }
  const expected = trials / cards;
  const chiSquare = seen.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // (6 − 1)² = 25 degrees of freedom: above 52.6 only once in a thousand.
  expect(chiSquare).toBeLessThan(52.6);
});

test('whatever is written, every card is shown once, with its words, in an order the library accepts', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1 }), (texts, seed) => {
      const draw = idDraw(numbers(seed));
      const drafts = Object.fromEntries(texts.map((text) => [cardField(STEP, draw()), text]));
      const body = revealOf(hiddenCards(drafts, new Set(), STEP), false);
      const talk = talkIn(write);
      talk.say('write.revealed', body);
      const shown = talk.slice().cards.map(({ text }) => text);
      expect(shown.toSorted()).toEqual(texts.map((text) => text.trim()).toSorted());
    }),
    { numRuns: 200 },
  );
});
