import type { ClosePart } from '../../../shared/steps/close/parts.ts';
import type { CloseActions } from './use-close.ts';

/** What the close's commands act on: where it is. */
export interface CloseHand {
  readonly current: ClosePart | undefined;
  readonly actions: CloseActions;
}
