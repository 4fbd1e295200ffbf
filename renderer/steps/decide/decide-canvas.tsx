import { useMemo, useState } from 'react';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { optionOffers } from '../../../shared/steps/decide/offered.ts';
import { Advice } from './advice.tsx';
import { AddOption } from './add-option.tsx';
import { decideCommands } from './commands/decide-commands.ts';
import { FistArrangement } from './fist-arrangement.tsx';
import type { DecideHand, Writing } from './hand.ts';
import { OfferedOptions } from './offered-options.tsx';
import { OptionTable } from './option-table.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { Outcomes } from './outcomes.tsx';
import { QuestionField } from './question-field.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { RuleLine } from './rule-line.tsx';
import { useCells } from './use-cells.ts';
import { useDecide } from './use-decide.ts';
import { useAsked, useColumns } from './use-asked.ts';
import styles from './decide.module.css';

/** The rule first; then the options with everybody's position; then the outcome. */
export function DecideCanvas({ step }: StepProps) {
  const rows = useRows();
  const slice = useSlice(decide, step.id);
  const actions = useDecide(step.id);
  const asked = useAsked();
  const columns = useColumns(step.id);
  const session = useSession((state) => state);
  const offers = useMemo(() => optionOffers(slice, session), [slice, session]);
  const [writing, setWriting] = useState<Writing | null>(null);
  const cells = useCells(rows.area.ref, slice.options, columns);
  const hand = useMemo<DecideHand>(
    () => ({
      rows,
      slice,
      decide: actions,
      departments: asked.map(({ id }) => id),
      offers,
      cell: cells.held,
      goOn: cells.goOn,
      back: cells.back,
      write: setWriting,
    }),
    [rows, slice, actions, asked, offers, cells],
  );
  useCommands(decideCommands, hand);
  const hasOutcome = slice.outcomes.some(({ id }) => session.items.some((item) => item.id === id));
  return (
    <div {...rows.area} className={styles.canvas}>
      {slice.rule === null ? (
        <RuleChoice step={step.id} />
      ) : (
        <>
          <div className={styles.frame}>
            <RuleLine step={step.id} />
            <FistArrangement step={step.id} />
            <QuestionField step={step.id} />
          </div>
          <Advice step={step.id} onLeave={rows.leave} />
          <Outcomes step={step.id} onLeave={rows.leave} />
          <OptionTable step={step.id} hand={hand} cells={cells} asked={columns} writing={writing} />
          <AddOption step={step.id} onUp={cells.focusFirst} />
          <OfferedOptions step={step.id} />
          <OutcomeForm
            key={writing?.kind === 'outcome' ? (writing.option ?? 'else') : 'none'}
            step={step.id}
            option={writing?.kind === 'outcome' ? writing.option : undefined}
            offered={!hasOutcome}
            onWrite={setWriting}
          />
        </>
      )}
    </div>
  );
}
