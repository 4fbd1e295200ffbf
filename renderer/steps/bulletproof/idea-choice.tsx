import { bulletproof } from '../../../shared/steps/bulletproof/bulletproof.ts';
import { untriedPicks } from '../../../shared/steps/bulletproof/trials.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useRows } from '../../ui/use-rows.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { StepProps } from '../step-view.ts';
import { useBulletproof } from './use-bulletproof.ts';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

/** The picks that have not been tested, the first pick first; another idea can be typed. */
export function IdeaChoice({ step }: StepProps) {
  const say = useSay<BulletproofWord>();
  const rows = useRows();
  const session = useSession((state) => state);
  const { trials } = useSlice(bulletproof, step.id);
  const { begin } = useBulletproof(step.id);
  const picks = untriedPicks(session, step.id);
  const nothing = trials.length === 0 ? 'bulletproof.none' : 'bulletproof.all-tried';
  return (
    <div {...rows.area} className={styles.choice}>
      <p className={styles.lead}>{say(picks.length > 0 ? 'bulletproof.choose' : nothing)}</p>
      {picks.length === 0 ? null : (
        <ol className={styles.rows}>
          {picks.map(({ id, text, reason }, index) => (
            <li key={id} className={styles.row} data-row={id}>
              <div className={styles.words}>
                <p dir="auto">{text}</p>
                {reason === '' ? null : <p className={styles.soft}>{reason}</p>}
              </div>
              <Button
                size={index === 0 ? 'm' : 's'}
                variant={index === 0 ? 'primary' : 'plain'}
                initialFocus={index === 0}
                onPress={() => begin(id, text)}
              >
                {say('bulletproof.try')}
                <VisuallyHidden> {text}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.add}>
        <AddField
          hints
          field={`bulletproof.idea:${step.id}`}
          label={say('bulletproof.field')}
          labelHidden
          initialFocus={picks.length === 0 && trials.length === 0}
          placeholder={say('bulletproof.field')}
          onAdd={(text) => begin(null, text)}
        />
      </div>
    </div>
  );
}
