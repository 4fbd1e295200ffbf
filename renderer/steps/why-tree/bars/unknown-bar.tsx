import { questionOf } from '../../../../shared/steps/why-tree/question.ts';
import { useDates } from '../../../app/use-dates.ts';
import { useSay } from '../../../app/use-say.ts';
import { Button } from '../../../ui/button.tsx';
import { useHand } from '../hand-context.tsx';
import { done, selectedCause } from '../hand.ts';
import { ByDateField, OwnerField, useOwnerByDate } from '../panels/owner-by-date.tsx';
import { SmallForm } from '../panels/small-form.tsx';
import { useNames } from '../use-names.ts';
import { markRoot } from '../roots.ts';
import type { WhyTreeWord } from '../words.ts';
import styles from '../bottom-bar.module.css';

/** An unknown end is allowed when somebody finds out, by a day. It becomes an open question too. */
export function UnknownBar() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const dates = useDates();
  const names = useNames();
  const form = useOwnerByDate();
  const keep = () => {
    const typed = form.both();
    if (typed === undefined) return;
    const { owner, when } = typed;
    const text = selectedCause(hand)?.text ?? '';
    markRoot(
      hand,
      { ending: 'unknown', owner: owner.id, date: when.date },
      questionOf({ text, source: '', question: '' }, say, names),
      owner.joins,
    );
  };
  return (
    <SmallForm
      label={say('why-tree.hint.who-finds-out')}
      className={styles.bar}
      onSubmit={keep}
      onEscape={() => done(hand)}
    >
      <div className={styles.field}>
        <OwnerField label={say('why-tree.ending.owner')} form={form} />
      </div>
      <div className={styles.field}>
        <ByDateField
          label={say('why-tree.ending.date')}
          form={form}
          understood={form.when && dates.short(form.when.date)}
        />
      </div>
      <Button variant="primary" keys="Enter" onPress={keep}>
        {say('why-tree.ending.keep')}
      </Button>
    </SmallForm>
  );
}
