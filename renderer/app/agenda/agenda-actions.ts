import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import type { CatalogueStep } from '../../../shared/workspace/step-catalogue.ts';

/** What of a step can be said anew. */
export type StepChange = Partial<Pick<AgendaStep, 'title' | 'prompt' | 'minutes' | 'lights' | 'pairs'>>;

/** What an agenda can be asked to do: a session turns it into events, a template into a new version of itself. */
export interface AgendaActions {
  /** Behind the step with this id; null for the first place. Returns the id it got. */
  readonly add: (step: CatalogueStep, after: Id | null) => Id;
  readonly move: (step: Id, after: Id | null) => void;
  readonly change: (step: Id, change: StepChange) => void;
  /** Out of the template; in a session the step is left out and can be taken in again. */
  readonly leaveOut: (step: Id, out: boolean) => void;
  /** Only in a session: the step gets a session of its own. */
  readonly splitOff?: (step: Id) => void;
}

/** Behind the step with this id, at the end when that is not there; null for the first place. */
export function placedBehind(
  steps: readonly AgendaStep[],
  step: AgendaStep,
  after: Id | null,
): readonly AgendaStep[] {
  if (after === null) return [step, ...steps];
  const at = steps.findIndex((other) => other.id === after);
  return at < 0 ? [...steps, step] : steps.toSpliced(at + 1, 0, step);
}

/** The place one up or down from where a step is: the id it then stands behind. Undefined at the ends. */
export function placeBeside(steps: readonly AgendaStep[], step: Id, by: 1 | -1): Id | null | undefined {
  const at = steps.findIndex((other) => other.id === step);
  const to = at + by;
  if (at < 0 || to < 0 || to >= steps.length) return undefined;
  const others = steps.filter((other) => other.id !== step);
  return others[to - 1]?.id ?? null;
}
