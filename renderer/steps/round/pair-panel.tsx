import { useRef } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { round } from '../../../shared/steps/round/round.ts';
import { restatementBetween, type Restatement } from '../../../shared/steps/round/slice.ts';
import type { SwapPair } from '../../../shared/steps/round/turn-order.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useRound } from './use-round.ts';
import type { RoundWord } from './words.ts';
import styles from './round.module.css';

export interface PairPanelProps {
  readonly step: AgendaStep;
  readonly pair: SwapPair;
  /** What was missed is being typed. */
  readonly missing: boolean;
  readonly onMissing: (missing: boolean) => void;
}

/** One side restates, the other answers; what was missed leads to the next try. */
export function PairPanel(props: PairPanelProps) {
  const say = useSay<RoundWord>();
  const { step, pair, missing, onMissing } = props;
  const slice = useSlice(round, step.id);
  const departments = useSession((state) => state.people.departments);
  const { restate, answer } = useRound(step);
  const restatement = restatementBetween(slice, pair.by, pair.of);
  const by = byId(departments, pair.by)?.name ?? '';
  const of = byId(departments, pair.of)?.name ?? '';
  const waits = restatement !== undefined && restatement.confirmed === null;
  return (
    <section className={styles.panel}>
      <p className={styles.speaker}>
        {waits ? say('round.is-that-it', { of }) : say('round.what-do-they-see', { by, of })}
      </p>
      {waits && !missing ? (
        <Answer
          restatement={restatement}
          onYes={() => answer(restatement, true, '')}
          onMissing={() => onMissing(true)}
        />
      ) : null}
      {waits && missing ? (
        <AddField
          hints
          field={`round.missed:${restatement.id}`}
          label={say('round.missed-field')}
          labelHidden
          initialFocus
          look="voice"
          placeholder={say('round.missed-hint', { of })}
          onAdd={(missed) => {
            onMissing(false);
            answer(restatement, false, missed);
          }}
        />
      ) : null}
      {waits ? null : (
        <Try
          by={by}
          of={of}
          before={restatement}
          step={step}
          pair={pair}
          onTry={(text) => restate(pair, restatement, text)}
        />
      )}
    </section>
  );
}

interface TryProps {
  readonly by: string;
  readonly of: string;
  readonly step: AgendaStep;
  readonly pair: SwapPair;
  readonly before: Restatement | undefined;
  readonly onTry: (text: string) => void;
}

/** The words of this try. After a miss, what was missed stays in sight while they try again. */
function Try({ by, of, step, pair, before, onTry }: TryProps) {
  const say = useSay<RoundWord>();
  return (
    <>
      {before ? (
        <div className={styles.before}>
          <p className={styles.voice}>{before.text}</p>
          <p className={styles.missed}>{say('round.missed', { missed: before.missed })}</p>
        </div>
      ) : null}
      <AddField
        hints
        field={`round.restate:${step.id}/${pair.by.slice(-12)}/${pair.of.slice(-12)}`}
        label={say('round.restate-field', { by, of })}
        labelHidden
        initialFocus
        look="voice"
        placeholder={say(before ? 'round.restate-again' : 'round.restate-hint', { of })}
        onAdd={onTry}
      />
    </>
  );
}

interface AnswerProps {
  readonly restatement: Restatement;
  readonly onYes: () => void;
  readonly onMissing: () => void;
}

/** Yes has the focus: Enter goes on to the next pair. */
function Answer({ restatement, onYes, onMissing }: AnswerProps) {
  const say = useSay<RoundWord>();
  const yes = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p className={styles.restated}>{restatement.text}</p>
      <div className={styles.panelFoot}>
        <Button variant="primary" keys="Y" ref={yes} initialFocus onPress={onYes}>
          {say('round.yes')}
        </Button>
        <Button keys="M" onPress={onMissing}>
          {say('round.something-missing')}
        </Button>
      </div>
    </>
  );
}
