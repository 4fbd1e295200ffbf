import type { Countermeasure } from '../../../../shared/steps/why-tree/slice.ts';
import { useDates } from '../../../app/use-dates.ts';
import { useSay } from '../../../app/use-say.ts';
import { Button } from '../../../ui/button.tsx';
import { useHand } from '../hand-context.tsx';
import { makeAction } from '../measures.ts';
import type { WhyTreeWord } from '../words.ts';
import { ByDateField, OwnerField, useOwnerByDate } from './owner-by-date.tsx';
import { SmallForm } from './small-form.tsx';
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
  const form = useOwnerByDate();
  const keep = () => {
    const typed = form.both();
    if (typed === undefined) return;
    makeAction(hand, measure, typed.owner, typed.when);
    onDone();
  };
  return (
    <SmallForm label={say('why-tree.measures.make-action')} className={styles.form} onSubmit={keep}>
      <OwnerField label={say('why-tree.measures.who')} form={form} />
      <ByDateField
        label={say('why-tree.measures.when')}
        form={form}
        understood={form.when && dates.when(form.when)}
      />
      <Button variant="primary" onPress={keep}>
        {say('why-tree.measures.make-action')}
      </Button>
    </SmallForm>
  );
}
