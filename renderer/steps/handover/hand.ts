import type { Id } from '../../../shared/session/event.ts';
import type { Participant } from '../../../shared/session/people.ts';
import type { HandoverSlice } from '../../../shared/steps/handover/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { HandoverActions } from './use-handover.ts';

/** What the commands of the handover act on. */
export interface HandoverHand {
  readonly rows: Rows;
  readonly slice: HandoverSlice;
  readonly actions: HandoverActions;
  /** Provers who are in the room. */
  readonly provers: readonly Participant[];
  /** Puts the keyboard where a question is typed. */
  readonly ask: () => void;
  /** Undefined where this card starts no meeting. */
  readonly planNext: (() => void) | undefined;
}

/** Who takes the card: the point person, or the one Prover there is. */
export function taker({ slice, provers }: Pick<HandoverHand, 'slice' | 'provers'>): Id | null {
  if (slice.point !== null) return slice.point;
  return provers.length === 1 ? (provers[0]?.id ?? null) : null;
}
