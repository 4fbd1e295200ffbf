import type { VoteOffer } from '../../../shared/steps/vote/offered.ts';
import type { Ranked } from '../../../shared/steps/vote/ranking.ts';
import type { VoteSlice } from '../../../shared/steps/vote/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { VoteActions } from './use-vote.ts';

/** What the commands of the step act on. */
export interface VoteHand {
  readonly rows: Rows;
  readonly slice: VoteSlice;
  readonly actions: VoteActions;
  readonly offers: readonly VoteOffer[];
  readonly tie: readonly Ranked[];
  /** Opens the question which of the tied is better for the customer. */
  readonly askCustomer: () => void;
}
