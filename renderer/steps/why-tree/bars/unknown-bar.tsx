import { useState } from 'react';
import { questionOf } from '../../../../shared/steps/why-tree/question.ts';
import { useDates } from '../../../app/use-dates.ts';
import { useSay } from '../../../app/use-say.ts';
import { useToday } from '../../../app/use-today.ts';
import { readWhen } from '../../../session/understand.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useHand } from '../hand-context.tsx';
import { done, selectedCause } from '../hand.ts';
import { isEscape, isSubmit, onKeys, useFirstField } from '../panels/form-keys.ts';
import { useNames } from '../use-names.ts';
import { useOwner } from '../use-owner.ts';
import { markRoot } from '../roots.ts';
import type { WhyTreeWord } from '../words.ts';
import styles from '../bottom-bar.module.css';

/** An unknown end is allowed when somebody finds out, by a day. It becomes an open question too. */
export function UnknownBar() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const dates = useDates();
  const today = useToday();
  const [who, setWho] = useState('');
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState(false);
  const names = useNames();
  const form = useFirstField();
  const { participants, newcomer, take } = useOwner(who);
  const date = readWhen(by, today)?.date;
  const keep = () => {
    setAsked(true);
    const owner = date === undefined ? undefined : take();
    if (owner === undefined || date === undefined) return;
    const text = selectedCause(hand)?.text ?? '';
    markRoot(
      hand,
      { ending: 'unknown', owner: owner.id, date },
      questionOf({ text, source: '', question: '' }, say, names),
      owner.joins,
    );
  };
  return (
    <fieldset
      ref={form}
      aria-label={say('why-tree.hint.who-finds-out')}
      className={styles.bar}
      {...onKeys((event) => {
        if (isSubmit(event)) return keep();
        if (!isEscape(event)) return;
        event.preventDefault();
        done(hand);
      })}
    >
      <div className={styles.field}>
        <ComboBox
          label={say('why-tree.ending.owner')}
          openLabel={say('why-tree.ending.owner-open')}
          options={participants.map(({ id, name }) => ({ id, label: name }))}
          value={who}
          onChange={setWho}
          description={newcomer === '' ? undefined : say('why-tree.owner.newcomer', { name: newcomer })}
          error={asked && who.trim() === '' ? say('why-tree.owner.missing') : undefined}
        />
      </div>
      <div className={styles.field}>
        <DateField
          label={say('why-tree.ending.date')}
          placeholder={say('why-tree.ending.date-hint')}
          value={by}
          onChange={setBy}
          understood={date === undefined ? undefined : dates.short(date)}
          error={asked && date === undefined ? say('why-tree.ending.no-date') : undefined}
        />
      </div>
      <Button variant="primary" keys="Enter" onPress={keep}>
        {say('why-tree.ending.keep')}
      </Button>
    </fieldset>
  );
}
