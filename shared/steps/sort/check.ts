import type { Id, Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import { OFFERS, offersOf, sortCards } from './cards.ts';
import type { SortEvent } from './events.ts';
import { sortingOf, type SortSlice } from './slice.ts';

export function checkSort(slice: SortSlice, event: SortEvent, session: SessionState): Refusal | undefined {
  const known = (card: Id) => refuseUnknown(sortCards(slice, session, event.body.step), card);
  switch (event.type) {
    case 'sort.card-added':
      return refuseKnown(slice.typed, event.body.card) ?? refuseBlank(event.body.text);
    case 'sort.card-changed':
      return refuseUnknown(slice.typed, event.body.card) ?? refuseBlank(event.body.text);
    case 'sort.brought-in': {
      const there = [...OFFERS.flatMap((offer) => offersOf(slice, session, offer)), ...slice.out];
      return event.body.cards.map((card) => refuseUnknown(there, card)).find((code) => code !== undefined);
    }
    case 'sort.cluster-added':
      return refuseKnown(slice.clusters, event.body.cluster) ?? refuseBlank(event.body.name);
    case 'sort.cluster-renamed':
      return refuseUnknown(slice.clusters, event.body.cluster) ?? refuseBlank(event.body.name);
    case 'sort.cluster-removed':
      return refuseUnknown(slice.clusters, event.body.cluster);
    case 'sort.card-placed': {
      const { card, cluster } = event.body;
      return known(card) ?? (cluster === null ? undefined : refuseUnknown(slice.clusters, cluster));
    }
    case 'sort.source-given':
      // Only a fact has a source; a claim has somebody who finds out.
      return (
        known(event.body.card) ??
        (sortingOf(slice, event.body.card).as === 'fact' ? undefined : { code: 'other-kind-of-item' })
      );
    case 'sort.question-asked': {
      const { card, question } = event.body;
      return known(card) ?? (question === null ? undefined : refuseUnknown(session.items, question));
    }
    case 'sort.card-told':
    case 'sort.card-taken-out':
      return known(event.body.card);
  }
}
