import type { SessionState } from '../../session/state.ts';
import { slicesOf } from '../../session/step-kind.ts';
import { changeAsOption } from '../impact/sweep.ts';
import { impact } from '../impact/impact.ts';
import { picksOf } from '../shortlist/offered.ts';
import { isCounted, ranking } from '../vote/ranking.ts';
import { vote } from '../vote/vote.ts';
import { ranked } from '../why-tree/countermeasures.ts';
import { whyTreeOf } from '../why-tree/tree.ts';
import { whyTree } from '../why-tree/why-tree.ts';
import type { DecideSlice } from './slice.ts';

/** Something an earlier step came up with that is not an option yet. */
export interface Offered {
  readonly id: string;
  readonly text: string;
}

/** Where options can come from: what was voted on, what the Mover picked, a change with its conditions, what the whys found. */
export const OFFER_KINDS = ['vote', 'shortlist', 'impact', 'whys'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export interface OptionOffer {
  readonly kind: OfferKind;
  /** A vote in rank order, picks in the Mover's, countermeasures the strongest first. */
  readonly options: readonly Offered[];
}

/** What earlier steps offer as options, without what is one already. */
export function optionOffers(slice: DecideSlice, session: SessionState): readonly OptionOffer[] {
  const taken = new Set(slice.options.map((option) => option.text.trim()));
  return OFFER_KINDS.map((kind) => ({
    kind,
    options: sourceOf(kind, session)
      .map(({ id, text }) => ({ id, text: text.trim() }))
      .filter(({ text }) => text !== '' && !taken.has(text)),
  })).filter(({ options }) => options.length > 0);
}

function sourceOf(kind: OfferKind, session: SessionState): readonly Offered[] {
  switch (kind) {
    case 'vote':
      return slicesOf(session, vote).flatMap(({ slice }) =>
        isCounted(slice) ? ranking(slice).map(({ option }) => option) : slice.options,
      );
    case 'shortlist':
      return picksOf(session);
    case 'impact':
      return slicesOf(session, impact).map(({ step, slice }) => ({
        id: step.id,
        text: changeAsOption(slice, session),
      }));
    case 'whys':
      return slicesOf(session, whyTree).flatMap(({ slice: tree }) => {
        const { faded } = whyTreeOf(tree);
        return ranked(tree.countermeasures).filter((measure) => !faded.has(measure.cause));
      });
  }
}
