import type { Id } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { sortCards, type SortCard } from './cards.ts';
import { sortingOf, type Cluster, type Sorting, type SortSlice } from './slice.ts';

export interface SortedCard extends SortCard {
  readonly sorting: Sorting;
}

export interface Group {
  /** Null: the cards that are in no cluster. */
  readonly cluster: Cluster | null;
  readonly cards: readonly SortedCard[];
}

/** The loose cards, then each cluster with its cards. */
export function groupsOf(slice: SortSlice, session: SessionState, step: Id): readonly Group[] {
  const cards = sortCards(slice, session, step).map((card) => ({
    ...card,
    sorting: sortingOf(slice, card.id),
  }));
  const inCluster = (cluster: Id | null) => cards.filter(({ sorting }) => sorting.cluster === cluster);
  return [
    { cluster: null, cards: inCluster(null) },
    ...slice.clusters.map((cluster) => ({ cluster, cards: inCluster(cluster.id) })),
  ];
}

export interface SortTally {
  readonly cards: number;
  readonly loose: number;
  readonly facts: number;
  /** Facts nobody gave a source for. */
  readonly unsourced: number;
  readonly claims: number;
  /** Claims nobody asks about yet. */
  readonly unasked: number;
}

export function tallyOf(groups: readonly Group[]): SortTally {
  const cards = groups.flatMap((group) => group.cards);
  const count = (test: (sorting: Sorting) => boolean): number =>
    cards.filter(({ sorting }) => test(sorting)).length;
  return {
    cards: cards.length,
    loose: groups.find(({ cluster }) => cluster === null)?.cards.length ?? 0,
    facts: count(({ as }) => as === 'fact'),
    unsourced: count(({ as, source }) => as === 'fact' && source.trim() === ''),
    claims: count(({ as }) => as === 'claim'),
    unasked: count(({ as, question }) => as === 'claim' && question === null),
  };
}
