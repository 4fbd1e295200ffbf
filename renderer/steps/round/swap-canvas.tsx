import { useMemo, useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import { round } from '../../../shared/steps/round/round.ts';
import { restatementBetween } from '../../../shared/steps/round/slice.ts';
import { nextPair, swapPairs, type SwapPair } from '../../../shared/steps/round/turn-order.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { swapCommands } from './commands/swap-commands.ts';
import { PairPanel } from './pair-panel.tsx';
import { PairRow } from './pair-row.tsx';
import { useRound } from './use-round.ts';
import type { RoundWord } from './words.ts';
import styles from './round.module.css';

/** Each side says what the other side sees, until it hears "yes, that's it". */
export function SwapCanvas({ step }: StepProps) {
  const say = useSay<RoundWord>();
  const rows = useRows();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const actions = useRound(step);
  const [chosen, setChosen] = useState<SwapPair>();
  const [missing, setMissing] = useState(false);
  const pairs = swapPairs(people);
  const isOpen = (pair: SwapPair) => restatementBetween(slice, pair.by, pair.of)?.confirmed !== true;
  const pair = chosen && isOpen(chosen) ? chosen : nextPair(slice, people);
  const restatement = pair && restatementBetween(slice, pair.by, pair.of);
  const hand = useMemo(
    () => ({ rows, actions, restatement, slice, missing, askMissing: () => setMissing(true) }),
    [rows, actions, restatement, slice, missing],
  );
  useCommands(swapCommands, hand);
  const name = (id: string) => byId(people.departments, id)?.name ?? '';
  if (pairs.length === 0) return <EmptyState>{say('round.one-side')}</EmptyState>;
  return (
    <div {...rows.area} className={styles.canvas}>
      {pair ? (
        <PairPanel
          key={`${pair.by}/${pair.of}`}
          step={step}
          pair={pair}
          missing={missing}
          onMissing={setMissing}
        />
      ) : (
        <p className={styles.lead}>{say('round.all-swapped')}</p>
      )}
      <ul className={styles.turns} aria-label={say('round.pairs')}>
        {pairs.map((other) => (
          <PairRow
            key={`${other.by}/${other.of}`}
            by={name(other.by)}
            of={name(other.of)}
            current={other.by === pair?.by && other.of === pair.of}
            restatement={restatementBetween(slice, other.by, other.of)}
            onChoose={() => {
              setMissing(false);
              setChosen(other);
            }}
            onChange={(before, text) => actions.restate(other, before, text)}
          />
        ))}
      </ul>
    </div>
  );
}
