import { useState, type KeyboardEvent } from 'react';
import type { Id } from '../../../../shared/session/event.ts';
import { STRENGTHS } from '../../../../shared/steps/why-tree/countermeasures.ts';
import type { Strength } from '../../../../shared/steps/why-tree/events.ts';
import { useSay } from '../../../app/use-say.ts';
import { AddField } from '../../../session/add-field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useHand } from '../hand-context.tsx';
import { draftField } from '../hand.ts';
import { addMeasure } from '../measures.ts';
import type { WhyTreeWord } from '../words.ts';
import { onKeys } from './form-keys.ts';
import styles from './measures-panel.module.css';

/** One more countermeasure: its words, and with Alt and 1 to 4 (or a press) how strong it is. */
export function NewMeasure({ cause }: { readonly cause: Id }) {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const [strength, setStrength] = useState<Strength>('eliminate');
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = event.altKey && /^Digit[1-4]$/.test(event.code) ? Number(event.code.slice(5)) - 1 : -1;
    const next = STRENGTHS[chosen];
    if (next === undefined) return;
    event.preventDefault();
    setStrength(next);
  };
  return (
    <div className={styles.add} {...onKeys(onKeyDown)}>
      <div className={styles.text}>
        <AddField
          key={cause}
          field={draftField.measure(cause)}
          label={say('why-tree.measures.add')}
          labelHidden
          placeholder={say('why-tree.measures.placeholder')}
          initialFocus
          onAdd={(text) => addMeasure(hand, text, strength)}
        />
      </div>
      <Segmented
        label={say('why-tree.measures.strength')}
        options={STRENGTHS.map((id) => ({ id, label: say(`why-tree.strength.${id}`) }))}
        value={strength}
        onChange={setStrength}
      />
    </div>
  );
}
