import { byId } from '../../../shared/session/entities.ts';
import { bulletproof } from '../../../shared/steps/bulletproof/bulletproof.ts';
import type { Ending, Trial } from '../../../shared/steps/bulletproof/slice.ts';
import { openTrial } from '../../../shared/steps/bulletproof/trials.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { StepProps } from '../step-view.ts';
import { useBulletproof } from './use-bulletproof.ts';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

/** How it ended for the ideas before. */
export function EndedTrials({ step }: StepProps) {
  const say = useSay<BulletproofWord>();
  const slice = useSlice(bulletproof, step.id);
  const { reopen } = useBulletproof(step.id);
  const endingWords = useEndingWords();
  const busy = openTrial(slice) !== undefined;
  const ended = slice.trials.flatMap((trial) =>
    trial.ending === null ? [] : [{ trial, words: endingWords(trial, trial.ending) }],
  );
  if (ended.length === 0) return null;
  return (
    <Section level={3} title={say('bulletproof.tried')}>
      <ul className={styles.rows}>
        {ended.map(({ trial, words }) => (
          <li key={trial.id} className={styles.row} data-row={trial.id}>
            <div className={styles.words}>
              <p dir="auto">{trial.text}</p>
              <p className={styles.about} data-ending={trial.ending?.kind}>
                {words}
              </p>
            </div>
            {busy ? null : (
              <Button size="s" variant="quiet" onPress={() => reopen(trial.id)}>
                {say('bulletproof.reopen')}
                <VisuallyHidden> {trial.text}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** "Ben Okafor: nothing left that would stop it, after two rounds." */
export function useEndingWords(): (trial: Trial, ending: Ending) => string {
  const say = useSay<BulletproofWord>();
  const participants = useSession((state) => state.people.participants);
  return ({ round }, ending) => {
    const name = byId(participants, ending.by)?.name ?? say('bulletproof.somebody');
    const rounds = say('bulletproof.rounds', { count: round });
    return ending.kind === 'passed'
      ? say('bulletproof.passed-by', { name, rounds })
      : say('bulletproof.dropped-by', { name, rounds, because: ending.because });
  };
}
