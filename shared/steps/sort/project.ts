import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import { cardRow } from '../write/project.ts';
import type { Cluster, Sorting, SortSlice } from './slice.ts';

/** Cards typed here, the clusters, and what was made of each card. */
export function projectSort(slice: SortSlice, step: Id): readonly Projected[] {
  return [
    ...slice.typed.map((card) => cardRow(card, step)),
    ...slice.clusters.map((cluster) => clusterRow(cluster, step)),
    ...slice.sortings.map((sorting) => sortingRow(sorting, step)),
  ];
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
  return {
    id,
    entity: sorting,
    read: () => ({
      rows: [{ table: 'card_sorts', values: { id, step, card, cluster, sort: as ?? '', source, question } }],
      ...(source === '' ? {} : { passage: { kind: 'source', step, text: source } }),
    }),
  };
}
