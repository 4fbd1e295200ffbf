import { added, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { Card } from '../write/slice.ts';
import type { SortEvent, ToldAs } from './events.ts';

/** What was made of a card; `id` is the card's own. */
export interface Sorting extends Entity {
  readonly cluster: Id | null;
  readonly as: ToldAs | null;
  readonly source: string;
  /** The question item that asks how we would know. */
  readonly question: Id | null;
}

export interface Cluster extends Entity {
  readonly name: string;
}

export interface SortSlice {
  readonly typed: readonly Card[];
  readonly brought: readonly Entity[];
  readonly out: readonly Entity[];
  readonly clusters: readonly Cluster[];
  readonly sortings: readonly Sorting[];
}

export const EMPTY_SORT: SortSlice = { typed: [], brought: [], out: [], clusters: [], sortings: [] };

const UNSORTED = { cluster: null, as: null, source: '', question: null } as const;

export function foldSort(slice: SortSlice, event: SortEvent): SortSlice {
  switch (event.type) {
    case 'sort.card-added':
      return {
        ...slice,
        typed: added(slice.typed, { id: event.body.card, text: event.body.text, by: null }),
      };
    case 'sort.card-changed': {
      const { card: id, text } = event.body;
      return { ...slice, typed: changed(slice.typed, id, (old) => ({ ...old, text })) };
    }
    case 'sort.brought-in': {
      const brought = event.body.cards.reduce<readonly Entity[]>(
        (list, id) => added(list, { id }),
        slice.brought,
      );
      return { ...slice, brought, out: slice.out.filter(({ id }) => !event.body.cards.includes(id)) };
    }
    case 'sort.card-taken-out':
      return withoutCard(slice, event.body.card);
    case 'sort.cluster-added': {
      const { cluster: id, name } = event.body;
      return { ...slice, clusters: added(slice.clusters, { id, name }) };
    }
    case 'sort.cluster-renamed': {
      const { cluster: id, name } = event.body;
      return { ...slice, clusters: changed(slice.clusters, id, () => ({ id, name })) };
    }
    case 'sort.cluster-removed':
      return withoutCluster(slice, event.body.cluster);
    case 'sort.card-placed': {
      const { card, cluster } = event.body;
      const known = cluster === null || byId(slice.clusters, cluster);
      return known ? sorted(slice, card, { cluster }) : slice;
    }
    case 'sort.card-told':
      return sorted(slice, event.body.card, { as: event.body.as });
    case 'sort.source-given':
      return sorted(slice, event.body.card, { source: event.body.source });
    case 'sort.question-asked':
      return sorted(slice, event.body.card, { question: event.body.question });
  }
}

function sorted(slice: SortSlice, card: Id, change: Partial<Sorting>): SortSlice {
  const known = added(slice.sortings, { id: card, ...UNSORTED });
  return { ...slice, sortings: changed(known, card, (old) => ({ ...old, ...change })) };
}

function withoutCard(slice: SortSlice, card: Id): SortSlice {
  const typed = byId(slice.typed, card) !== undefined;
  return {
    ...slice,
    typed: removed(slice.typed, card),
    brought: removed(slice.brought, card),
    out: typed ? slice.out : added(slice.out, { id: card }),
    sortings: removed(slice.sortings, card),
  };
}

function withoutCluster(slice: SortSlice, cluster: Id): SortSlice {
  return {
    ...slice,
    clusters: removed(slice.clusters, cluster),
    sortings: slice.sortings.map((sorting) =>
      sorting.cluster === cluster ? { ...sorting, cluster: null } : sorting,
    ),
  };
}

export function sortingOf(slice: SortSlice, card: Id): Sorting {
  return byId(slice.sortings, card) ?? { id: card, ...UNSORTED };
}
