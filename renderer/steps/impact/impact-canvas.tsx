import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { impact } from '../../../shared/steps/impact/impact.ts';
import { leftIn, sweepOf } from '../../../shared/steps/impact/sweep.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Section } from '../../ui/section.tsx';
import { useRows } from '../../ui/use-rows.ts';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import type { StepProps } from '../step-view.ts';
import { ChangeLines } from './change-lines.tsx';
import { impactCommands } from './commands/impact-commands.ts';
import { Conditions } from './conditions.tsx';
import type { ImpactHand } from './hand.ts';
import { SweepRow } from './sweep-row.tsx';
import { useChangeStage } from './use-change-stage.ts';
import { useImpact } from './use-impact.ts';
import type { ImpactWord } from './words.ts';
import styles from './impact.module.css';

/** The change, stated once; then every department in turn; then what has to be true before it goes ahead. */
export function ImpactCanvas({ step }: StepProps) {
  const say = useSay<ImpactWord>();
  const rows = useRows();
  const slice = useSlice(impact, step.id);
  const session = useSession((state) => state);
  const actions = useImpact(step.id);
  const sweep = useMemo(() => sweepOf(slice, session), [slice, session]);
  const left = leftIn(sweep);
  const stage = useChangeStage(slice);
  const [asked, setAsked] = useState<Id>();
  const [yesIf, setYesIf] = useState<Id | null>(null);
  const hand: ImpactHand = { rows, sweep, actions, askYesIf: setYesIf, ask: setAsked };
  useCommands(impactCommands, hand);
  const now =
    stage.field !== undefined || yesIf !== null
      ? undefined
      : (left.find(({ department }) => department.id === asked) ?? left[0])?.department.id;
  const done = left.length === 0 && sweep.length > 0;
  // After the last answer the keyboard asks whether anybody was forgotten.
  const box = useTurnFocus(done && yesIf === null);
  return (
    <div {...rows.area} className={styles.canvas}>
      <ChangeLines step={step.id} stage={stage} />
      <Section
        title={say('impact.sweep')}
        level={3}
        actions={
          <span className={styles.note} aria-live="polite">
            {sweep.length === 0
              ? null
              : left.length > 0
                ? say('impact.left', { count: left.length })
                : say('impact.all-asked')}
          </span>
        }
      >
        {sweep.length === 0 ? <p className={styles.note}>{say('impact.no-departments')}</p> : null}
        <ul className={styles.sweep}>
          {sweep.map((line) => (
            <SweepRow
              key={line.department.id}
              step={step.id}
              line={line}
              hand={hand}
              isTurn={line.department.id === now}
              asksYesIf={line.department.id === yesIf}
            />
          ))}
        </ul>
        <div ref={box} className={styles.addDepartment}>
          <AddField
            field={`impact.department:${step.id}`}
            label={say('impact.add-department')}
            labelHidden
            placeholder={say('impact.add-department-hint')}
            onAdd={actions.addDepartment}
          />
        </div>
      </Section>
      <Conditions sweep={sweep} done={done} />
    </div>
  );
}
