import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstTie, ranking } from '../../../../shared/steps/vote/ranking.ts';
import { EMPTY_VOTE, type VoteSlice } from '../../../../shared/steps/vote/slice.ts';
import { tallyIn } from '../../../../shared/steps/vote/tally.ts';
import { idNumber } from '../../../support/meeting-script.ts';

/** One round of dots on up to twelve options. */
const dots = fc.array(fc.nat(6), { minLength: 1, maxLength: 12 });

function sliceWith(counts: readonly number[]): VoteSlice {
  return {
    ...EMPTY_VOTE,
    options: counts.map((_, index) => ({ id: idNumber(index), text: `Option ${index}`, from: null })),
    counts: counts.flatMap((count, index) =>
      count === 0
        ? []
        : [{ id: `1/${idNumber(index)}/`, round: 1, option: idNumber(index), by: null, dots: count }],
    ),
  };
}

test('a rank is one more than the number of options with more dots', () => {
  fc.assert(
    fc.property(dots, (counts) => {
      for (const { option, rank, tied } of ranking(sliceWith(counts))) {
        const own = counts[Number(option.text.slice(7))] ?? 0;
        expect(rank).toBe(counts.filter((count) => count > own).length + 1);
        expect(tied).toBe(counts.filter((count) => count === own).length > 1);
      }
    }),
  );
});

test('the sum of what is given is the sum of the dots, and the first tie is the highest', () => {
  fc.assert(
    fc.property(
      dots,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 20 }),
      (counts, each, voters) => {
        const slice = sliceWith(counts);
        expect(tallyIn(slice, 1, { dots: each, voters, way: 'hands' })).toEqual({
          given: counts.reduce((sum, count) => sum + count, 0),
          possible: voters === 0 ? null : each * voters,
        });
        const shared = counts.filter(
          (count, index) => count > 0 && counts.some((other, at) => at !== index && other === count),
        );
        const tie = firstTie(slice).map(({ dots: given }) => given[0]);
        expect(new Set(tie)).toEqual(new Set(shared.length === 0 ? [] : [Math.max(...shared)]));
      },
    ),
  );
});

test('another round never moves an option past one that had more dots before', () => {
  fc.assert(
    fc.property(dots, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }), (counts, again) => {
      const first = sliceWith(counts);
      const best = Math.max(...counts);
      const options = first.options.filter((_, index) => counts[index] === best).map(({ id }) => id);
      const second: VoteSlice = {
        ...first,
        rounds: [{ number: 2, options, dots: 1 }],
        counts: [
          ...first.counts,
          ...options.map((option, index) => ({
            id: `2/${option}/`,
            round: 2,
            option,
            by: null,
            dots: again[index] ?? 0,
          })),
        ],
      };
      const order = ranking(second).map(({ option }) => counts[Number(option.text.slice(7))] ?? 0);
      expect(order).toEqual(order.toSorted((one, other) => other - one));
    }),
  );
});
