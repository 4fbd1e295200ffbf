import type { Refusal } from '../../session/event.ts';
import { byId } from '../../session/entities.ts';
import { refuseBlank, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { WriteEvent } from './events.ts';
import type { WriteSlice } from './slice.ts';

/** Fewer cards than this, shown without names, tell who wrote them. */
export const LEAST_WITHOUT_NAMES = 2;

export function checkWrite(slice: WriteSlice, event: WriteEvent, session: SessionState): Refusal | undefined {
  switch (event.type) {
    case 'write.arranged':
      // What the room was promised stands as soon as it has seen cards.
      return event.body.names !== undefined && slice.reveals > 0 ? { code: 'cards-are-shown' } : undefined;
    case 'write.quiet-started':
    case 'write.quiet-ended':
      return undefined;
    case 'write.revealed':
      return checkReveal(slice, event.body, session);
    case 'write.card-changed':
      return refuseUnknown(slice.cards, event.body.card) ?? refuseBlank(event.body.text);
    case 'write.card-removed':
      return refuseUnknown(slice.cards, event.body.card);
  }
}

type Reveal = (WriteEvent & { readonly type: 'write.revealed' })['body'];

/** The order of random ids is the only order there is: any other would say something about the writers. */
function checkReveal(
  slice: WriteSlice,
  { names, cards }: Reveal,
  session: SessionState,
): Refusal | undefined {
  if (cards.some(({ card }, index) => card <= (cards[index - 1]?.card ?? '')))
    return { code: 'cards-in-order' };
  if (cards.some(({ card }) => byId(slice.cards, card))) return { code: 'item-exists' };
  if (!names && cards.some(({ by }) => by !== null)) return { code: 'names-are-left-off' };
  if (!names && cards.length < LEAST_WITHOUT_NAMES) return { code: 'one-card-alone' };
  const writers = cards.map(({ by }) => by).filter((by) => by !== null);
  if (!writers.every((by) => byId(session.people.participants, by))) return { code: 'no-such-person' };
  return cards.some(({ text }) => text.trim() === '') ? { code: 'text-missing' } : undefined;
}
