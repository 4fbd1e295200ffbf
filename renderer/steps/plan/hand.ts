import type { Item } from '../../../shared/session/items.ts';
import { missingIn } from '../../../shared/steps/plan/serving.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { PlanActions } from './use-plan.ts';

/** What the plan's commands act on: the action the keyboard is in, and all of them. */
export interface PlanHand {
  readonly rows: Rows;
  readonly actions: readonly Item[];
  readonly plan: PlanActions;
}

export type MissingPart = ReturnType<typeof missingIn>[number];

export function heldAction({ rows, actions }: PlanHand): Item | undefined {
  const held = rows.held();
  return actions.find((action) => action.id === held);
}

export function lacking({ actions }: Pick<PlanHand, 'actions'>, part: MissingPart): readonly Item[] {
  return actions.filter((action) => missingIn(action).includes(part));
}

/** Whether no action lacks anything: then the next words are a new action, else a key says what is still missing. */
export function isComplete({ actions }: PlanHand): boolean {
  return actions.every((action) => missingIn(action).length === 0);
}

/** Presses a part of the action the keyboard is in, or of the first action that lacks it. */
export function openPart(hand: PlanHand, missing: MissingPart, part: string): void {
  const action = heldAction(hand) ?? lacking(hand, missing)[0];
  if (action) hand.rows.press(action.id, part);
}
