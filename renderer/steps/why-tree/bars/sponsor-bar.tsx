import { useState } from 'react';
import { useSay } from '../../../app/use-say.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useHand } from '../hand-context.tsx';
import { done, selectedCause } from '../hand.ts';
import { markRoot } from '../roots.ts';
import type { WhyTreeWord } from '../words.ts';
import styles from '../bottom-bar.module.css';

/** Somebody outside this room can change what the branch ends at. */
export function SponsorBar() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const root = selectedCause(hand)?.root ?? null;
  const [name, setName] = useState(root?.sponsor ?? '');
  if (root === null) return null;
  const keep = () => {
    const { ending, owner, date } = root;
    const sponsor = name.trim();
    const found = { ...(owner ? { owner } : {}), ...(date ? { date } : {}) };
    markRoot(hand, { ending, ...found, ...(sponsor === '' ? {} : { sponsor }) });
  };
  return (
    <div className={styles.bar}>
      <div className={styles.field}>
        <TextField
          label={say('why-tree.ending.sponsor')}
          value={name}
          onChange={setName}
          onEnter={keep}
          onRevert={() => done(hand)}
          initialFocus
          maxLength={400}
        />
      </div>
    </div>
  );
}
