import type { Id } from '../../../shared/session/event.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import type { VoteSource, VoteWay } from '../../../shared/steps/vote/events.ts';
import type { VoteOffer } from '../../../shared/steps/vote/offered.ts';
import { lastRound } from '../../../shared/steps/vote/slice.ts';
import { vote } from '../../../shared/steps/vote/vote.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type VoteActions = ReturnType<typeof useVote>;

interface Arranging {
  readonly dots?: number;
  readonly way?: VoteWay;
  readonly voters?: number | null;
}

/** What a facilitator can do in a vote. */
export function useVote(step: Id) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const change = (type: string, body: Change['body']): Change => ({ type, body: { step, ...body } });
  const append = (...changes: readonly Change[]) => void store.append(changes);
  const round = () => lastRound(sliceOf(store.getState().log.state, vote, step));
  const added = (text: string, from?: { readonly kind: VoteSource; readonly id: Id }) =>
    change('vote.option-added', { option: mintId(), text, ...(from ? { from } : {}) });
  return {
    arrange: (how: Arranging) => append(change('vote.arranged', { ...how })),
    addOption: (text: string) => append(added(text)),
    /** All of one kind, in one gesture. */
    feed: ({ kind, options }: VoteOffer) =>
      append(...options.map(({ id, text }) => added(text, { kind, id }))),
    changeOption: (option: Id, text: string) => append(change('vote.option-changed', { option, text })),
    removeOption: (option: Id) => append(change('vote.option-removed', { option })),
    count: (option: Id, by: Id | null, dots: number) =>
      append(change('vote.counted', { option, round: round(), by, dots })),
    /** One dot each is enough to part what is tied. */
    openRound: (options: readonly Id[], dots: number) =>
      append(change('vote.round-opened', { round: round() + 1, options: [...options], dots })),
    breakTie: (option: Id, because: string) => append(change('vote.tie-broken', { option, because })),
  };
}
