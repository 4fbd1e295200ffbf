import { useMemo, useState } from 'react';
import { inRole } from '../../../shared/session/lights.ts';
import { bulletproof } from '../../../shared/steps/bulletproof/bulletproof.ts';
import type { Trial } from '../../../shared/steps/bulletproof/slice.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSessionStore, useSessionView, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { trialCommands } from './commands/trial-commands.ts';
import { EndingForm } from './ending-form.tsx';
import { FixPart } from './fix-part.tsx';
import { canPass, type Ending, type TrialHand } from './hand.ts';
import { HolePart } from './hole-part.tsx';
import { useBulletproof } from './use-bulletproof.ts';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

interface TrialPanelProps extends StepProps {
  readonly trial: Trial;
}

/** The idea before the Provers: its round and phase, the holes or the fixes, and the two ways it can end. */
export function TrialPanel({ step, trial }: TrialPanelProps) {
  const say = useSay<BulletproofWord>();
  const rows = useRows();
  const store = useSessionStore();
  const slice = useSlice(bulletproof, step.id);
  const actions = useBulletproof(step.id);
  // The room looks at the same question, so the window's light on it is the only place where it is kept.
  const premortem = useSessionView((view) => view.spotlight.view === PREMORTEM);
  const [living, setLiving] = useState(false);
  const [ending, setEnding] = useState<Ending>();
  const hand = useMemo<TrialHand>(() => {
    const end = (wanted: Ending) => {
      const [prover, other] = inRole(store.getState().log.state, 'prover');
      if (wanted === 'pass' && prover && !other) actions.pass(trial.id, prover.id);
      else setEnding(wanted);
    };
    const setPremortem = (asked: boolean) => store.show({ view: asked ? PREMORTEM : '' });
    return { rows, slice, trial, actions, premortem, setPremortem, living, setLiving, end };
  }, [rows, store, slice, trial, actions, premortem, living]);
  useCommands(trialCommands, hand);
  return (
    <div {...rows.area} className={styles.trial}>
      <TrialHead trial={trial} onRemove={() => actions.removeTrial(trial.id)} />
      {trial.phase === 'holes' ? <HolePart hand={hand} /> : <FixPart hand={hand} />}
      {ending ? (
        <EndingForm ending={ending} trial={trial} actions={actions} onBack={() => setEnding(undefined)} />
      ) : (
        <div className={styles.ends}>
          {canPass(hand) ? (
            <Button keys="Alt+E" onPress={() => hand.end('pass')}>
              {say('bulletproof.nothing-left')}
            </Button>
          ) : null}
          <Button variant="quiet" keys="Alt+X" onPress={() => hand.end('drop')}>
            {say('bulletproof.drop')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where the room looks while holes are asked for from six months later. */
export const PREMORTEM = 'premortem';

function TrialHead({ trial, onRemove }: { readonly trial: Trial; readonly onRemove: () => void }) {
  const say = useSay<BulletproofWord>();
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <p className={styles.idea} dir="auto">
          {trial.text}
        </p>
        <p className={styles.soft}>
          {say('bulletproof.count', { round: trial.round })} · {say(`bulletproof.phase.${trial.phase}`)}
        </p>
      </div>
      {trial.round === 1 && trial.phase === 'holes' ? (
        <Button size="s" variant="quiet" onPress={onRemove}>
          {say('bulletproof.not-meant')}
        </Button>
      ) : null}
    </div>
  );
}
