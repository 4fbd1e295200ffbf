import type { WriteSlice } from '../../../shared/steps/write/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { Pile } from './use-pile.ts';
import type { WriteActions } from './use-write.ts';

/** What the commands of the step act on. */
export interface WriteHand {
  readonly rows: Rows;
  readonly slice: WriteSlice;
  readonly pile: Pile;
  readonly actions: WriteActions;
  /** Minutes of quiet the agenda asks for. */
  readonly quiet: number;
}

/** Something is hidden that could be shown. */
export function canReveal({ pile }: Pick<WriteHand, 'pile'>): boolean {
  return pile.hidden.length > 0 || pile.retractions.length > 0;
}
