import type { Id } from '../../../shared/session/event.ts';
import type { Severity } from '../../../shared/steps/impact/events.ts';
import type { SweepLine } from '../../../shared/steps/impact/sweep.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { ImpactActions } from './use-impact.ts';

/** What the commands of the step act on. A row is a department. */
export interface ImpactHand {
  readonly rows: Rows;
  readonly sweep: readonly SweepLine[];
  readonly actions: ImpactActions;
  /** Opens the line for what would make it work. */
  readonly askYesIf: (department: Id | null) => void;
  /** Asks a department now, before those in front of it. */
  readonly ask: (department: Id) => void;
}

/** The department the keyboard is in. */
export function heldLine({ rows, sweep }: ImpactHand): SweepLine | undefined {
  const held = rows.held();
  return sweep.find(({ department }) => department.id === held);
}

/** Typed instead of an effect, these words say that there is none. */
const NOTHING = /^\s*(?:no|none|nothing|no effect|no impact|0|-|–|—)\s*[.!]?\s*$/iu;

export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** The part of a row that says one severity. */
export function severityPart(severity: Severity): string {
  return `severity-${severity}`;
}
