import type { StepKindName } from '../steps/index.ts';
import type { Role, Light } from '../session/meeting-events.ts';

/** A step of a built-in template; it gets an id when a session starts from it. */
export interface BuiltInStep {
  readonly kind: StepKindName;
  readonly title: string;
  readonly minutes: number;
  readonly prompt?: string;
  readonly lights?: Readonly<Partial<Record<Role, Light>>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A conversation that ships with the app. Names and prompts are English data, as a team's own templates are. */
export interface BuiltInTemplate {
  readonly id: string;
  readonly name: string;
  /** One line for the card. */
  readonly purpose: string;
  readonly steps: readonly BuiltInStep[];
}

export const builtInTemplates: readonly BuiltInTemplate[] = [];
