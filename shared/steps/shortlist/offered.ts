import type { Id } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { sliceOf, slicesOf } from '../../session/step-kind.ts';
import { EMPTY_IDEATE, placedIdeas, type Idea } from '../ideate/slice.ts';
import { EMPTY_SHORTLIST, isListed, picked, type Pick } from './slice.ts';

const IDEATE = { name: 'ideate', empty: EMPTY_IDEATE };
const SHORTLIST = { name: 'shortlist', empty: EMPTY_SHORTLIST };

/** Ideas of the steps before this one that nobody has picked or kept back yet, in the order they came. */
export function offeredIdeas(session: SessionState, step: Id): readonly Idea[] {
  const { agenda } = session.meeting;
  const before = new Set(
    agenda.slice(
      0,
      agenda.findIndex((other) => other.id === step),
    ),
  );
  const { picks } = sliceOf(session, SHORTLIST, step);
  return slicesOf(session, IDEATE)
    .filter((other) => before.has(other.step))
    .flatMap(({ slice }) => placedIdeas(slice.ideas).map(({ idea }) => idea))
    .filter((idea) => !isListed(picks, idea.id));
}

/** What was picked in this session, first pick first: what the Provers test, and options to decide between. */
export function picksOf(session: SessionState): readonly Pick[] {
  return slicesOf(session, SHORTLIST).flatMap(({ slice }) => picked(slice));
}
