import { useState } from 'react';
import { isSolution } from '../../../shared/language/criticism.ts';
import { fixesKept, holesOf } from '../../../shared/steps/bulletproof/trials.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useDraft } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { canGoOn, goOn, type TrialHand } from './hand.ts';
import { HoleRow } from './hole-row.tsx';
import { KeptFixes } from './kept-fixes.tsx';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

/** Every hole first, also from six months later; the newest stands right under the field. What mends is kept, so that no hole hides behind the first repair. */
export function HolePart({ hand }: { readonly hand: TrialHand }) {
  const say = useSay<BulletproofWord>();
  const { trial, slice, actions, premortem, setPremortem } = hand;
  const field = `bulletproof.hole:${trial.id}`;
  const [draft] = useDraft(field);
  const [typed, setTyped] = useState(draft ?? '');
  const holes = holesOf(slice, trial.id);
  return (
    <>
      <div className={styles.add}>
        <div className={styles.line}>
          <p className={styles.asked}>{say(premortem ? 'bulletproof.premortem' : 'bulletproof.hole-hint')}</p>
          <Button size="s" variant="quiet" keys="Alt+V" onPress={() => setPremortem(!premortem)}>
            {say(premortem ? 'bulletproof.ask-plainly' : 'bulletproof.ask-premortem')}
          </Button>
        </div>
        <AddField
          hints
          look="large"
          field={field}
          label={say('bulletproof.hole-field')}
          labelHidden
          initialFocus
          placeholder={say(premortem ? 'bulletproof.premortem-hint' : 'bulletproof.hole-field')}
          onTyping={setTyped}
          description={isSolution(typed) ? say('bulletproof.sounds-like-fix') : undefined}
          onAdd={(text) =>
            isSolution(text) ? actions.keepFix(trial.id, text) : actions.findHole(trial.id, text, premortem)
          }
        />
      </div>
      {holes.length === 0 ? null : (
        <div className={styles.line}>
          <p className={styles.soft}>{say('bulletproof.hole-count', { count: holes.length })}</p>
          {canGoOn(hand) ? (
            <Button variant="primary" keys="Alt+G" onPress={() => goOn(hand)}>
              {say('bulletproof.now-fixes')}
            </Button>
          ) : null}
        </div>
      )}
      <KeptFixes fixes={fixesKept(slice, trial.id)} actions={actions} />
      {holes.length === 0 ? null : (
        <ul className={styles.rows} aria-label={say('bulletproof.holes')}>
          {holes
            .map((hole, index) => <HoleRow key={hole.id} hole={hole} number={index + 1} hand={hand} />)
            .toReversed()}
        </ul>
      )}
    </>
  );
}
