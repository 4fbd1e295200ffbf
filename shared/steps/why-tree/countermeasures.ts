import type { Id } from '../../session/event.ts';
import { strengthSchema, type Strength } from './events.ts';
import type { Countermeasure, WhyTreeSlice } from './slice.ts';

/** Strongest first, after the hierarchy of controls: what removes the cause beats what asks people to remember. */
export const STRENGTHS: readonly Strength[] = strengthSchema.options;

export function isWeak(strength: Strength): boolean {
  return strength === 'standardise' || strength === 'train';
}

/** Strongest first; equals in the order they were added. */
export function ranked(countermeasures: readonly Countermeasure[]): readonly Countermeasure[] {
  return countermeasures.toSorted(
    (one, other) => STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength),
  );
}

export function countermeasuresOn(slice: WhyTreeSlice, cause: Id): readonly Countermeasure[] {
  return ranked(slice.countermeasures.filter((item) => item.cause === cause));
}
