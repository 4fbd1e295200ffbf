import { useMemo } from 'react';
import { openActions } from '../../../shared/steps/plan/serving.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSession } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { ActionRow } from './action-row.tsx';
import { AddAction } from './add-action.tsx';
import { planCommands } from './commands/plan-commands.ts';
import { isComplete } from './hand.ts';
import { MissingParts } from './missing-parts.tsx';
import { usePlan } from './use-plan.ts';
import lineStep from '../line-step.module.css';
import styles from './plan.module.css';

/** Who does what, by when: one sentence per action, each part changed where it stands. */
export function PlanCanvas({ step }: StepProps) {
  const rows = useRows();
  const session = useSession((state) => state);
  const plan = usePlan(step.id);
  const actions = useMemo(() => openActions(session), [session]);
  const hand = useMemo(() => ({ rows, actions, plan }), [rows, actions, plan]);
  useCommands(planCommands, hand);
  return (
    <div {...rows.area} className={lineStep.canvas}>
      <AddAction step={step.id} initialFocus={isComplete(hand)} />
      <MissingParts hand={hand} />
      {actions.length > 0 ? (
        <ul className={styles.actions}>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} step={step.id} onLeave={rows.leave} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
