import { added, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { VoteEvent, VoteSource, VoteWay } from './events.ts';

export interface VoteOption extends Entity {
  readonly text: string;
  readonly from: { readonly kind: VoteSource; readonly id: Id } | null;
}

/** `id` is `round/option/by`. */
export interface Count extends Entity {
  readonly round: number;
  readonly option: Id;
  /** Whose dots; null: all hands together. */
  readonly by: Id | null;
  readonly dots: number;
}

/** A round after the first, which is between all options. */
export interface VoteRound {
  readonly number: number;
  readonly options: readonly Id[];
  readonly dots: number;
}

export interface VoteSlice {
  /** Null: as the agenda says. */
  readonly dots: number | null;
  readonly way: VoteWay | null;
  /** Null: everybody who is present. */
  readonly voters: number | null;
  readonly options: readonly VoteOption[];
  readonly counts: readonly Count[];
  readonly rounds: readonly VoteRound[];
  /** Options that won a tie, and why. */
  readonly broken: readonly { readonly id: Id; readonly because: string }[];
}

export const EMPTY_VOTE: VoteSlice = {
  dots: null,
  way: null,
  voters: null,
  options: [],
  counts: [],
  rounds: [],
  broken: [],
};

export function foldVote(slice: VoteSlice, event: VoteEvent): VoteSlice {
  switch (event.type) {
    case 'vote.arranged': {
      const { dots = slice.dots, way = slice.way, voters = slice.voters } = event.body;
      return { ...slice, dots, way, voters };
    }
    case 'vote.option-added': {
      const { option: id, text, from = null } = event.body;
      return { ...slice, options: added(slice.options, { id, text, from }) };
    }
    case 'vote.option-changed': {
      const { option, text } = event.body;
      return { ...slice, options: changed(slice.options, option, (old) => ({ ...old, text })) };
    }
    case 'vote.option-removed':
      return withoutOption(slice, event.body.option);
    case 'vote.counted':
      return byId(slice.options, event.body.option)
        ? { ...slice, counts: countsWith(slice, event.body) }
        : slice;
    case 'vote.round-opened': {
      const { round: number, options, dots } = event.body;
      const known = options.filter((id) => byId(slice.options, id));
      if (number !== lastRound(slice) + 1 || known.length < 2) return slice;
      return { ...slice, rounds: [...slice.rounds, { number, options: known, dots }] };
    }
    case 'vote.tie-broken': {
      const { option: id, because } = event.body;
      if (!byId(slice.options, id)) return slice;
      return { ...slice, broken: [...removed(slice.broken, id), { id, because }] };
    }
  }
}

type Counted = (VoteEvent & { readonly type: 'vote.counted' })['body'];

/** Hands and people are two ways to count the same dots: the one that came last stands. */
function countsWith(slice: VoteSlice, { round, option, by, dots }: Counted): readonly Count[] {
  const id = `${round}/${option}/${by ?? ''}`;
  const rest = slice.counts.filter(
    (count) =>
      count.id !== id &&
      !(count.round === round && count.option === option && (count.by === null) !== (by === null)),
  );
  return dots === 0 ? rest : [...rest, { id, round, option, by, dots }];
}

function withoutOption(slice: VoteSlice, option: Id): VoteSlice {
  return {
    ...slice,
    options: removed(slice.options, option),
    counts: slice.counts.filter((count) => count.option !== option),
    rounds: slice.rounds.map((round) => ({
      ...round,
      options: round.options.filter((id) => id !== option),
    })),
    broken: removed(slice.broken, option),
  };
}

/** The round that is counted now. */
export function lastRound(slice: VoteSlice): number {
  return slice.rounds.at(-1)?.number ?? 1;
}

/** Who stands in a round. */
export function optionsIn(slice: VoteSlice, round: number): readonly VoteOption[] {
  const found = slice.rounds.find(({ number }) => number === round);
  return found ? slice.options.filter(({ id }) => found.options.includes(id)) : slice.options;
}

export function dotsOn(slice: VoteSlice, option: Id, round: number, by?: Id | null): number {
  let sum = 0;
  for (const count of slice.counts) {
    if (count.option !== option || count.round !== round) continue;
    if (by === undefined || count.by === by) sum += count.dots;
  }
  return sum;
}
