import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import { ranking, type Ranked } from './ranking.ts';
import { lastRound, optionsIn, type VoteSlice } from './slice.ts';

/** Each option with its rank. A dot on one may change the rank of all, so that none is older than the slice. */
export function projectVote(slice: VoteSlice, step: Id): readonly Projected[] {
  return ranking(slice).map((ranked) => optionRow(ranked, slice, step));
}

function optionRow({ option, rank, dots }: Ranked, slice: VoteSlice, step: Id): Projected {
  const { id, text } = option;
  return {
    id,
    entity: slice,
    read: () => ({
      rows: [
        {
          table: 'votes',
          values: { id, step, text, dots: dots.at(-1) ?? 0, round: lastRoundOf(slice, id), rank },
        },
      ],
      passage: { kind: 'vote', step, text },
    }),
  };
}

function lastRoundOf(slice: VoteSlice, option: Id): number {
  for (let round = lastRound(slice); round > 1; round -= 1) {
    if (optionsIn(slice, round).some(({ id }) => id === option)) return round;
  }
  return 1;
}
