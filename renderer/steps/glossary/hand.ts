import type { Term } from '../../../shared/steps/glossary/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { GlossaryActions } from './use-glossary.ts';
import type { Talk } from './use-talk.ts';

/** What the commands of the step act on. */
export interface GlossaryHand {
  readonly rows: Rows;
  readonly terms: readonly Term[];
  readonly actions: GlossaryActions;
  readonly talk: Talk;
}

/** The word the keyboard is in. */
export function heldTerm({ rows, terms }: GlossaryHand): Term | undefined {
  const held = rows.held();
  return terms.find(({ id }) => id === held);
}
