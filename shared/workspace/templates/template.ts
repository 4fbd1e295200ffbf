import type { Light, Role, RolePair } from '../../session/meeting-events.ts';
import type { StepKindName } from '../../steps/index.ts';

/** A step of a built-in template; it gets an id when a session starts from it. */
export interface BuiltInStep {
  readonly kind: StepKindName;
  readonly title: string;
  readonly minutes: number;
  /** What the facilitator can read out word for word; left out where the kind's own prompt says it. */
  readonly prompt?: string;
  /** Which roles are up, listening or excused; whoever is not named is up. */
  readonly lights?: Readonly<Partial<Record<Role, Light>>>;
  /** How two roles stand to each other, where that differs from what their lights say. */
  readonly pairs?: Readonly<Partial<Record<RolePair, Light>>>;
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
