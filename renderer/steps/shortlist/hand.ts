import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Fate } from '../../../shared/steps/shortlist/events.ts';
import type { Pick, ShortlistSlice } from '../../../shared/steps/shortlist/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { ShortlistActions } from './use-shortlist.ts';

/** An idea nobody has decided about: of an earlier step, or typed here. */
export interface Undecided {
  readonly id: Id;
  readonly text: string;
  /** Typed here. */
  readonly own: boolean;
}

/** What the commands of the step act on. */
export interface ShortlistHand {
  readonly rows: Rows;
  readonly slice: ShortlistSlice;
  readonly undecided: readonly Undecided[];
  readonly actions: ShortlistActions;
  /** Decides, and asks why. */
  readonly decide: (row: Id, fate: Fate) => void;
  /** Asks why this one. */
  readonly ask: (pick: Id) => void;
}

/** The idea the keyboard is in, decided or not. */
export function heldRow({ rows, slice, undecided }: ShortlistHand): Id | undefined {
  const held = rows.held();
  const known = slice.picks.some(({ id }) => id === held) || undecided.some(({ id }) => id === held);
  return known ? held : undefined;
}

/** The decided idea the keyboard is in. */
export function heldPick({ rows, slice }: ShortlistHand): Pick | undefined {
  const pick = byId(slice.picks, rows.held() ?? '');
  return pick?.fate === 'open' ? undefined : pick;
}
