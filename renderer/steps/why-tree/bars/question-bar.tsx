import { useEffect } from 'react';
import { useSay } from '../../../app/use-say.ts';
import { wordQuestion } from '../causes.ts';
import { useHand } from '../hand-context.tsx';
import { done, draftField, fillField, leave } from '../hand.ts';
import { TypingField } from '../typing-field.tsx';
import type { WhyTreeWord } from '../words.ts';
import styles from '../bottom-bar.module.css';

/** The question the room reads, in the facilitator's own words; none for the one made from the problem. */
export function QuestionBar() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const field = draftField.question(hand.step);
  useEffect(() => {
    fillField(hand, field, hand.tree().slice.problem.question);
  }, [hand, field]);
  return (
    <div className={styles.bar}>
      <span>{say('why-tree.field.question')}</span>
      <span className={styles.field}>
        <TypingField
          field={field}
          label={say('why-tree.field.question')}
          look="large"
          onKeep={(text, how) => {
            wordQuestion(hand, text);
            if (how === 'left') leave(hand);
            else done(hand);
            return undefined;
          }}
          onCancel={(how) => (how === 'left' ? leave(hand) : done(hand))}
        />
      </span>
    </div>
  );
}
