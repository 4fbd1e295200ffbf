import type { SessionState } from '../../session/state.ts';
import { slicesOf } from '../../session/step-kind.ts';
import { ranked } from '../why-tree/countermeasures.ts';
import { whyTreeOf } from '../why-tree/tree.ts';
import { whyTree } from '../why-tree/why-tree.ts';
import type { DecideSlice } from './slice.ts';

/** A countermeasure that was thought of and is not an option yet. */
export interface Offered {
  readonly id: string;
  readonly text: string;
}

/** What the why-trees of this session offer as options: countermeasures on causes that still count, the strongest first. */
export function offeredOptions(slice: DecideSlice, session: SessionState): readonly Offered[] {
  const taken = new Set(slice.options.map((option) => option.text.trim()));
  return slicesOf(session, whyTree)
    .flatMap(({ slice: tree }) => {
      const { faded } = whyTreeOf(tree);
      return ranked(tree.countermeasures).filter((measure) => !faded.has(measure.cause));
    })
    .filter((measure) => measure.text.trim() !== '' && !taken.has(measure.text.trim()))
    .map(({ id, text }) => ({ id, text }));
}
