import type { Id } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { slicesOf } from '../../session/step-kind.ts';
import { ideate } from '../ideate/ideate.ts';
import { picksOf } from '../shortlist/offered.ts';
import { sort } from '../sort/sort.ts';
import { write } from '../write/write.ts';
import type { VoteSource } from './events.ts';
import type { VoteSlice } from './slice.ts';

export interface VoteOffer {
  readonly kind: VoteSource;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
}

/** What earlier steps offer to vote on and is no option yet; what was worked on longest comes first. */
export function voteOffers(slice: VoteSlice, session: SessionState): readonly VoteOffer[] {
  const sources: readonly VoteOffer[] = [
    { kind: 'pick', options: picksOf(session) },
    { kind: 'cluster', options: slicesOf(session, sort).flatMap((one) => named(one.slice.clusters)) },
    { kind: 'idea', options: slicesOf(session, ideate).flatMap((one) => one.slice.ideas) },
    { kind: 'card', options: slicesOf(session, write).flatMap((one) => one.slice.cards) },
  ];
  const ids = new Set(slice.options.map(({ from }) => from?.id));
  const texts = new Set(slice.options.map(({ text }) => text.trim()));
  return sources
    .map(({ kind, options }) => ({
      kind,
      options: options.filter(({ id, text }) => !ids.has(id) && !texts.has(text.trim())),
    }))
    .filter(({ options }) => options.length > 0)
    .toSorted((one, other) => Number(isAlone(one)) - Number(isAlone(other)));
}

/** Nobody votes on one thing: a single cluster comes after the cards that are in none. */
function isAlone({ options }: VoteOffer): boolean {
  return options.length < 2;
}

function named(clusters: readonly { readonly id: Id; readonly name: string }[]) {
  return clusters.map(({ id, name }) => ({ id, text: name }));
}
