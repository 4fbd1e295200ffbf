import { useState } from 'react';
import { useSay } from '../../app/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { stateProblem } from './causes.ts';
import { useHand } from './hand-context.tsx';
import { draftField, leave } from './hand.ts';
import { TypingField } from './typing-field.tsx';
import type { WhyTreeWord } from './words.ts';
import styles from './start-field.module.css';

/** Before there is a tree: the one observed fact it starts from. */
export function StartField() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const [round, setRound] = useState(0);
  return (
    <div className={styles.start}>
      <div className={styles.card}>
        <TypingField
          key={round}
          field={draftField.problem(hand.step)}
          label={say('why-tree.start.field')}
          placeholder={say('why-tree.start.placeholder')}
          look="large"
          effect=""
          seen
          onKeep={(text, how) => {
            // Leaving the field is not yet starting the tree; the draft waits here.
            if (how === 'left' || text.trim() === '') return 'stay';
            stateProblem(hand, text.trim());
            return undefined;
          }}
          onCancel={() => {
            leave(hand);
            setRound(round + 1);
          }}
        />
      </div>
      <p className={styles.note}>
        {say('why-tree.start.note')} <Kbd keys="Enter" /> {say('why-tree.start.key')}
      </p>
    </div>
  );
}
