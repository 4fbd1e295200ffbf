import { useState } from 'react';
import type { Countermeasure } from '../../../../shared/steps/why-tree/slice.ts';
import { localDate } from '../../../app/local-date.ts';
import { useServices } from '../../../app/services.tsx';
import { useDates } from '../../../app/use-dates.ts';
import { useSay } from '../../../app/use-say.ts';
import { readWhen } from '../../../session/capture/understand.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useHand } from '../hand-context.tsx';
import { planCheck } from '../measures.ts';
import type { WhyTreeWord } from '../words.ts';
import { isSubmit, onKeys, useFirstField } from './form-keys.ts';
import styles from './measures-panel.module.css';

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
  const { now } = useServices();
  const [what, setWhat] = useState(measure.check.measure);
  const [on, setOn] = useState(measure.check.date ?? '');
  const form = useFirstField();
  const date = readWhen(on, localDate(now()))?.date;
  const wrongDate = on.trim() !== '' && date === undefined;
  const keep = () => {
    if (wrongDate || what.trim() === '') return;
    planCheck(hand, measure.id, what.trim(), date ?? null);
    onDone();
  };
  return (
    <fieldset
      ref={form}
      aria-label={say('why-tree.measures.plan-check')}
      className={styles.form}
      {...onKeys((event) => {
        if (isSubmit(event)) keep();
      })}
    >
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
    </fieldset>
  );
}
