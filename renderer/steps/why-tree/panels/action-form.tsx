import { useState } from 'react';
import type { Countermeasure } from '../../../../shared/steps/why-tree/slice.ts';
import { useDates } from '../../../app/use-dates.ts';
import { useSay } from '../../../app/use-say.ts';
import { useToday } from '../../../app/use-today.ts';
import { readWhen } from '../../../session/understand.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useHand } from '../hand-context.tsx';
import { makeAction } from '../measures.ts';
import { useOwner } from '../use-owner.ts';
import type { WhyTreeWord } from '../words.ts';
import { isSubmit, onKeys, useFirstField } from './form-keys.ts';
import styles from './measures-panel.module.css';

/** One person, one date (rule 7). */
export function ActionForm({
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
  const [who, setWho] = useState('');
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useFirstField();
  const { participants, newcomer, take } = useOwner(who);
  const when = readWhen(by, today);
  const keep = () => {
    setAsked(true);
    const owner = when === undefined ? undefined : take();
    if (owner === undefined || when === undefined) return;
    makeAction(hand, measure, owner, when);
    onDone();
  };
  return (
    <fieldset
      ref={form}
      aria-label={say('why-tree.measures.make-action')}
      className={styles.form}
      {...onKeys((event) => {
        if (isSubmit(event)) keep();
      })}
    >
      <ComboBox
        label={say('why-tree.measures.who')}
        openLabel={say('why-tree.ending.owner-open')}
        options={participants.map(({ id, name }) => ({ id, label: name }))}
        value={who}
        onChange={setWho}
        description={newcomer === '' ? undefined : say('why-tree.owner.newcomer', { name: newcomer })}
        error={asked && who.trim() === '' ? say('why-tree.owner.missing') : undefined}
      />
      <DateField
        label={say('why-tree.measures.when')}
        placeholder={say('why-tree.ending.date-hint')}
        value={by}
        onChange={setBy}
        understood={when === undefined ? undefined : dates.when(when)}
        error={asked && when === undefined ? say('why-tree.ending.no-date') : undefined}
      />
      <Button variant="primary" onPress={keep}>
        {say('why-tree.measures.make-action')}
      </Button>
    </fieldset>
  );
}
