import { speaker } from '../../language/say.ts';
import type { Id } from '../../session/event.ts';
import type { Department } from '../../session/people.ts';
import type { SessionState } from '../../session/state.ts';
import { isSeated, type Impact, type ImpactSlice } from './slice.ts';
import { impactWords } from './words.ts';

/** One department's turn in the sweep. */
export interface SweepLine {
  readonly department: Department;
  readonly impact: Impact | undefined;
  /** Somebody of it is here to say; otherwise a question is asked instead of guessing. */
  readonly seated: boolean;
}

/** All departments of the session, seated or not, in their order: nobody is skipped. */
export function sweepOf(slice: ImpactSlice, session: SessionState): readonly SweepLine[] {
  return session.people.departments.map((department) => ({
    department,
    impact: impactOn(slice, department.id),
    seated: isSeated(session, department.id),
  }));
}

export function impactOn(slice: ImpactSlice, department: Id): Impact | undefined {
  return slice.impacts.find((impact) => impact.department === department);
}

/** Departments that have said nothing yet, and for which nobody is asking. */
export function leftIn(sweep: readonly SweepLine[]): readonly SweepLine[] {
  return sweep.filter(({ impact }) => impact === undefined);
}

/** What has to be true before the change goes ahead. */
export interface Conditions {
  readonly yesIfs: readonly SweepLine[];
  /** It stops them, and nobody knows yet what would make it work. */
  readonly blocked: readonly SweepLine[];
  /** Somebody is finding out. */
  readonly unknown: readonly SweepLine[];
}

export function conditionsOf(sweep: readonly SweepLine[]): Conditions {
  return {
    yesIfs: sweep.filter(({ impact }) => (impact?.yesIf ?? '').trim() !== ''),
    blocked: sweep.filter(({ impact }) => impact?.severity === 'stops-us' && impact.yesIf.trim() === ''),
    unknown: sweep.filter(({ impact }) => impact !== undefined && impact.severity === null),
  };
}

/** The change with all its conditions as one sentence, ready to be decided on; empty while no change is stated. */
export function changeAsOption(slice: ImpactSlice, session: SessionState): string {
  const change = (slice.change.what ?? '').trim();
  const { yesIfs } = conditionsOf(sweepOf(slice, session));
  const conditions = yesIfs.map(({ impact }) => impact?.yesIf.trim() ?? '').join('; ');
  return change === '' || conditions === ''
    ? change
    : speaker(impactWords)('impact.option', { change, conditions });
}
