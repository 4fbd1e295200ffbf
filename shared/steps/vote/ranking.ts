import type { Id } from '../../session/event.ts';
import { dotsOn, lastRound, optionsIn, type VoteOption, type VoteSlice } from './slice.ts';

export interface Ranked {
  readonly option: VoteOption;
  /** Standard competition ranking: ties share a rank and the next one is skipped, 1, 1, 3. */
  readonly rank: number;
  /** Others have the same rank. */
  readonly tied: boolean;
  /** Dots in each round it was in, first round first. */
  readonly dots: readonly number[];
  /** Why it won a tie; empty when it won none that way. */
  readonly because: string;
}

/**
 * Options in rank order; those with the same rank by their words, so that no order says who is first among equals. More dots come first; a later round decides
 * only between options that were equal before it, and those that were let into it come before those that were not.
 */
export function ranking(slice: VoteSlice): readonly Ranked[] {
  const keyed = slice.options.map((option) => ({ option, key: keyOf(slice, option) }));
  return keyed
    .map(({ option, key }) => {
      const better = keyed.filter((other) => compare(other.key, key) < 0).length;
      const same = keyed.filter((other) => compare(other.key, key) === 0).length;
      return {
        option,
        rank: better + 1,
        tied: same > 1,
        dots: roundsOf(slice, option.id).map((round) => dotsOn(slice, option.id, round)),
        because: slice.broken.find(({ id }) => id === option.id)?.because ?? '',
      };
    })
    .toSorted((one, other) => one.rank - other.rank || (one.option.text < other.option.text ? -1 : 1));
}

/** The tie nearest to the top that has any dots; empty when there is none. */
export function firstTie(slice: VoteSlice): readonly Ranked[] {
  const ranked = ranking(slice);
  const first = ranked.find(({ tied, dots }) => tied && (dots[0] ?? 0) > 0);
  return first === undefined ? [] : ranked.filter(({ rank }) => rank === first.rank);
}

export function isCounted(slice: VoteSlice): boolean {
  return slice.counts.length > 0;
}

function roundsOf(slice: VoteSlice, option: Id): readonly number[] {
  return rounds(slice).filter((round) => optionsIn(slice, round).some(({ id }) => id === option));
}

function rounds(slice: VoteSlice): readonly number[] {
  return Array.from({ length: lastRound(slice) }, (_, index) => index + 1);
}

/** Dots per round, −1 for a round it was not in; then whether it won the tie. */
function keyOf(slice: VoteSlice, { id }: VoteOption): readonly number[] {
  const inRound = (round: number): boolean => optionsIn(slice, round).some((option) => option.id === id);
  const won = slice.broken.some((broken) => broken.id === id) ? 1 : 0;
  return [...rounds(slice).map((round) => (inRound(round) ? dotsOn(slice, id, round) : -1)), won];
}

/** Negative when `one` is better. */
function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = (other[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}
