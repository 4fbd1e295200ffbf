import { useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { holesOf, openHoles } from '../../../shared/steps/bulletproof/trials.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ClosingField } from './closing-field.tsx';
import { goOn, type TrialHand } from './hand.ts';
import { HoleRow } from './hole-row.tsx';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

/** The open holes, one after the other, each with the field that closes it; then the Provers again. */
export function FixPart({ hand }: { readonly hand: TrialHand }) {
  const say = useSay<BulletproofWord>();
  const { trial, slice, actions, setLiving } = hand;
  const [chosen, setChosen] = useState<Id>();
  const open = openHoles(slice, trial.id);
  const current = open.find(({ id }) => id === chosen) ?? open[0];
  const choose = (hole: Id | undefined) => {
    setLiving(false);
    setChosen(hole);
  };
  return (
    <>
      <ol className={styles.rows} aria-label={say('bulletproof.holes')}>
        {holesOf(slice, trial.id).map((hole, index) => (
          <HoleRow key={hole.id} hole={hole} number={index + 1} hand={hand}>
            {hole.id === current?.id ? (
              <ClosingField hole={hole} hand={hand} onClosed={() => choose(undefined)} />
            ) : hole.closing === null ? (
              <div>
                <Button size="s" onPress={() => choose(hole.id)}>
                  {say('bulletproof.close-this')}
                  <VisuallyHidden> {hole.text}</VisuallyHidden>
                </Button>
              </div>
            ) : null}
          </HoleRow>
        ))}
      </ol>
      {open.length === 0 ? (
        <div className={styles.line}>
          <p className={styles.lead}>{say('bulletproof.all-closed')}</p>
          <Button variant="primary" size="l" keys="G" initialFocus onPress={() => goOn(hand)}>
            {say('bulletproof.ask-again')}
          </Button>
        </div>
      ) : (
        <p className={styles.soft}>{say('bulletproof.still-open', { count: open.length })}</p>
      )}
      <div className={styles.add}>
        <AddField
          hints
          field={`bulletproof.late-hole:${trial.id}`}
          label={say('bulletproof.one-more-hole')}
          labelHidden
          placeholder={say('bulletproof.one-more-hole')}
          onAdd={(text) => actions.findHole(trial.id, text, false)}
        />
      </div>
    </>
  );
}
