import { useMemo } from 'react';
import { countermeasuresOn } from '../../../../shared/steps/why-tree/countermeasures.ts';
import { useSay } from '../../../app/use-say.ts';
import { useSession } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { useDesk, useHand } from '../hand-context.tsx';
import { done, selectedCause } from '../hand.ts';
import type { WhyTreeWord } from '../words.ts';
import { isEscape, onKeys } from './form-keys.ts';
import { MeasureRow } from './measure-row.tsx';
import { NewMeasure } from './new-measure.tsx';
import styles from './measures-panel.module.css';

/** What is done about the selected cause, strongest first. */
export function MeasuresPanel() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const selected = useDesk((desk) => desk.selected);
  const slice = useSession((session) => session.slices[hand.step]);
  const measures = useMemo(
    () => (slice === undefined || selected === null ? [] : countermeasuresOn(hand.tree().slice, selected)),
    [hand, slice, selected],
  );
  const cause = selectedCause(hand);
  if (cause === undefined) return null;
  return (
    <section
      className={styles.panel}
      aria-label={say('why-tree.key.measures')}
      {...onKeys((event) => {
        if (!isEscape(event)) return;
        event.preventDefault();
        done(hand);
      })}
    >
      <header className={styles.head}>
        <h3 className={styles.title}>{say('why-tree.measures.title', { cause: cause.text })}</h3>
        <Button size="s" variant="quiet" keys="Escape" onPress={() => done(hand)}>
          {say('why-tree.close')}
        </Button>
      </header>
      <ul className={styles.list}>
        {measures.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} />
        ))}
      </ul>
      <NewMeasure cause={cause.id} />
    </section>
  );
}
