import { useSay } from '../../../app/use-say.ts';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { dig } from '../causes.ts';
import { useHand } from '../hand-context.tsx';
import { done } from '../hand.ts';
import type { WhyTreeWord } from '../words.ts';
import { onKeys } from '../panels/form-keys.ts';
import styles from '../bottom-bar.module.css';

/** Rule 3: instead of ending at a person, the next question. */
export function PersonBar() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  return (
    <div
      className={styles.bar}
      role="alert"
      {...onKeys((event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        done(hand);
      })}
    >
      <span className={styles.words}>
        <b>{say('why-tree.hint.person')}</b>
      </span>
      <Button size="s" initialFocus keys="Enter" onPress={() => dig(hand, hand.desk.getState().selected)}>
        {say('why-tree.hint.person-ask')}
      </Button>
      <button type="button" className={styles.quiet} onClick={() => done(hand)}>
        {say('why-tree.ending.cancel')} <Kbd keys="Escape" silent />
      </button>
    </div>
  );
}
