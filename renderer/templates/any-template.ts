import type { StartTemplate } from '../../shared/session/start.ts';
import type { Template } from '../../shared/workspace/events.ts';

/** A template of the team's own, or one that comes with the app and whose steps have no ids. */
export interface AnyTemplate extends StartTemplate {
  readonly purpose: string;
}

export function minutesOf(template: AnyTemplate): number {
  return template.steps.reduce((sum, step) => sum + step.minutes, 0);
}

/** Whether it can be changed: only the team's own can. */
export function ownOf(own: readonly Template[], id: string): Template | undefined {
  return own.find((template) => template.id === id);
}
