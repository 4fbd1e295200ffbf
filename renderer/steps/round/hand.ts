import type { People } from '../../../shared/session/people.ts';
import { speaking, type Restatement, type RoundSlice } from '../../../shared/steps/round/slice.ts';
import type { nextSpeaker } from '../../../shared/steps/round/turn-order.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { RoundActions } from './use-round.ts';

/** What the commands of a round act on. */
export interface ViewsHand {
  readonly rows: Rows;
  readonly slice: RoundSlice;
  readonly people: People;
  readonly actions: RoundActions;
  readonly next: ReturnType<typeof nextSpeaker>;
}

/** What the commands act on while sides are swapped. */
export interface SwapHand {
  readonly rows: Rows;
  readonly slice: RoundSlice;
  readonly actions: RoundActions;
  /** What the pair in hand has said so far. */
  readonly restatement: Restatement | undefined;
  /** What was missed is being typed. */
  readonly missing: boolean;
  readonly askMissing: () => void;
}

/** Somebody speaks, or somebody waits. */
export function goesOn({ slice, next }: ViewsHand): boolean {
  return speaking(slice) !== undefined || next !== undefined;
}

export function waitsForAnswer({ restatement, missing }: SwapHand): boolean {
  return restatement !== undefined && restatement.confirmed === null && !missing;
}
