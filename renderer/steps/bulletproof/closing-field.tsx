import { Plus } from 'lucide-react';
import type { Hole } from '../../../shared/steps/bulletproof/slice.ts';
import { fixesKept } from '../../../shared/steps/bulletproof/trials.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { Button } from '../../ui/button.tsx';
import type { TrialHand } from './hand.ts';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

interface ClosingFieldProps {
  readonly hole: Hole;
  readonly hand: TrialHand;
  readonly onClosed: () => void;
}

/** How this hole is closed: a fix, one that was kept, or why the room lives with it. Enter goes on to the next. */
export function ClosingField({ hole, hand, onClosed }: ClosingFieldProps) {
  const say = useSay<BulletproofWord>();
  const { actions, slice, living, setLiving } = hand;
  const way = living ? 'live' : 'fix';
  return (
    <div className={styles.closing}>
      <AddField
        key={way}
        hints
        field={`bulletproof.${way}:${hole.id}`}
        label={say(`bulletproof.${way}-field`)}
        labelHidden={!living}
        initialFocus
        placeholder={say(`bulletproof.${way}-hint`)}
        onAdd={(text) => {
          actions.close(hole.id, living ? 'lived-with' : 'fixed', text);
          onClosed();
        }}
      />
      <div className={styles.ways}>
        <Button size="s" variant="quiet" keys="Alt+I" onPress={() => setLiving(!living)}>
          {say(living ? 'bulletproof.fix-it' : 'bulletproof.live-with-it')}
        </Button>
        {living
          ? null
          : fixesKept(slice, hole.trial).map((fix) => (
              <button
                key={fix.id}
                type="button"
                className={styles.offer}
                onClick={() => {
                  actions.closeWith(hole.id, fix);
                  onClosed();
                }}
              >
                <Plus aria-hidden />
                <span>{say('bulletproof.use-fix', { fix: fix.text })}</span>
              </button>
            ))}
      </div>
    </div>
  );
}
