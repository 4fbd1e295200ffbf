import { useState } from 'react';
import { checkResultSchema } from '../../../../shared/steps/why-tree/events.ts';
import type { Countermeasure } from '../../../../shared/steps/why-tree/slice.ts';
import { useDates } from '../../../app/use-dates.ts';
import { useSay } from '../../../app/use-say.ts';
import { useToday } from '../../../app/use-today.ts';
import { readWhen } from '../../../session/understand.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useHand } from '../hand-context.tsx';
import { giveResult, planCheck } from '../measures.ts';
import type { WhyTreeWord } from '../words.ts';
import { SmallForm } from './small-form.tsx';
import styles from './measures-panel.module.css';

const RESULTS = checkResultSchema.options;

/** How we will know that it worked, and on which day we look. */
export function CheckForm({
  measure,
  onDone,
}: {
  readonly measure: Countermeasure;
  readonly onDone: () => void;
}) {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const dates = useDates();
  const today = useToday();
  const [what, setWhat] = useState(measure.check.measure);
  const [on, setOn] = useState(measure.check.date ?? '');
  const date = readWhen(on, today)?.date;
  const wrongDate = on.trim() !== '' && date === undefined;
  const keep = () => {
    if (wrongDate || what.trim() === '') return;
    planCheck(hand, measure.id, what.trim(), date ?? null);
    onDone();
  };
  return (
    <SmallForm label={say('why-tree.measures.plan-check')} className={styles.form} onSubmit={keep}>
      <TextField label={say('why-tree.measures.check')} value={what} onChange={setWhat} />
      <DateField
        label={say('why-tree.measures.check-date')}
        placeholder={say('why-tree.ending.date-hint')}
        value={on}
        onChange={setOn}
        understood={date === undefined ? undefined : dates.short(date)}
        error={wrongDate ? say('why-tree.ending.no-date') : undefined}
      />
      <Button variant="primary" onPress={keep}>
        {say('why-tree.measures.plan-check')}
      </Button>
      {measure.check.measure === '' ? null : (
        <div className={styles.results}>
          <span>{say('why-tree.measures.result')}</span>
          {RESULTS.map((result) => (
            <Button
              key={result}
              size="s"
              onPress={() => {
                giveResult(hand, measure.id, result);
                onDone();
              }}
            >
              {say(`why-tree.result.${result}`)}
            </Button>
          ))}
        </div>
      )}
    </SmallForm>
  );
}
