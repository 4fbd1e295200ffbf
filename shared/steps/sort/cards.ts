import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { slicesOf } from '../../session/step-kind.ts';
import { frame } from '../frame/frame.ts';
import { round } from '../round/round.ts';
import { write } from '../write/write.ts';
import type { SortSlice } from './slice.ts';

/** A card to sort, wherever it comes from. `by` is a participant, where one is known. */
export interface SortCard {
  readonly id: Id;
  readonly text: string;
  readonly by: Id | null;
  readonly from: 'written' | 'typed' | Offer;
}

/** What is not a card by itself and can be brought in. */
export const OFFERS = ['notes', 'said', 'facts'] as const;
export type Offer = (typeof OFFERS)[number];

/** The cards of this step: those written in silence before it, those brought in, those typed here. */
export function sortCards(slice: SortSlice, session: SessionState, step: Id): readonly SortCard[] {
  const brought = OFFERS.flatMap((offer) =>
    offered(session, offer).filter(({ id }) => byId(slice.brought, id) !== undefined),
  );
  const typed = slice.typed.map(({ id, text }) => ({ id, text, by: null, from: 'typed' as const }));
  return [...written(session, step), ...brought, ...typed].filter(
    ({ id }) => byId(slice.out, id) === undefined,
  );
}

/** What can still be brought in, of one sort. */
export function offersOf(slice: SortSlice, session: SessionState, offer: Offer): readonly SortCard[] {
  return offered(session, offer).filter(({ id }) => byId(slice.brought, id) === undefined);
}

function written(session: SessionState, step: Id): readonly SortCard[] {
  const { agenda } = session.meeting;
  const place = agenda.findIndex(({ id }) => id === step);
  return slicesOf(session, write)
    .filter((one) => agenda.indexOf(one.step) < place)
    .flatMap(({ slice }) =>
      slice.cards.map(({ id, text, by }) => ({ id, text, by, from: 'written' as const })),
    );
}

/** Private notes are nobody's card. */
function offered(session: SessionState, offer: Offer): readonly SortCard[] {
  switch (offer) {
    case 'notes':
      return session.items
        .filter((item) => item.kind === 'note' && !item.private)
        .map(({ id, text, by }) => ({ id, text, by, from: offer }));
    case 'said':
      return slicesOf(session, round).flatMap(({ slice }) =>
        slice.said.map(({ id, text, participant }) => ({ id, text, by: participant, from: offer })),
      );
    case 'facts':
      return slicesOf(session, frame).flatMap(({ slice }) =>
        slice.facts.map(({ id, text }) => ({ id, text, by: null, from: offer })),
      );
  }
}
