import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { Card } from '../write/slice.ts';
import { sortingOf, type Cluster, type Sorting, type SortSlice } from './slice.ts';

/** Cards typed here, the clusters, and what was made of each card. Search finds a card by its source too. */
export function projectSort(slice: SortSlice, step: Id): readonly Projected[] {
  const elsewhere = slice.sortings.filter(({ id }) => byId(slice.typed, id) === undefined);
  return [
    ...slice.typed.map((card) => typedRow(card, slice, step)),
    ...slice.clusters.map((cluster) => clusterRow(cluster, step)),
    ...slice.sortings.map((sorting) => sortingRow(sorting, step)),
    ...elsewhere.filter(({ source }) => source !== '').map((sorting) => sourceOf(sorting, step)),
  ];
}

/** Its source may change without it, so that it is never older than the slice. */
function typedRow({ id, text, by }: Card, slice: SortSlice, step: Id): Projected {
  return {
    id,
    entity: slice,
    read: () => ({
      rows: [{ table: 'cards', values: { id, step, text, said_by: by } }],
      passage: { kind: 'card', step, text: `${text}\n${sortingOf(slice, id).source}`.trim() },
    }),
  };
}

function clusterRow(cluster: Cluster, step: Id): Projected {
  const { id, name } = cluster;
  return {
    id,
    entity: cluster,
    read: () => ({
      rows: [{ table: 'clusters', values: { id, step, name } }],
      passage: { kind: 'cluster', step, text: name },
    }),
  };
}

function sortingRow(sorting: Sorting, step: Id): Projected {
  const { id: card, cluster, as, source, question } = sorting;
  const id = `${step}/${card}`;
  const values = { id, step, card, cluster, sort: as ?? '', source, question };
  return { id, entity: sorting, read: () => ({ rows: [{ table: 'card_sorts', values }] }) };
}

/** Of a card whose own words stand in another step. */
function sourceOf(sorting: Sorting, step: Id): Projected {
  const { id, source } = sorting;
  return {
    id,
    entity: sorting,
    read: () => ({ rows: [], passage: { kind: 'source', step, text: source } }),
  };
}
