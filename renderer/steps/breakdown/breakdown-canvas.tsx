import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { breakdown } from '../../../shared/steps/breakdown/breakdown.ts';
import { piecesOf } from '../../../shared/steps/breakdown/pieces.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Section } from '../../ui/section.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { AddPiece } from './add-piece.tsx';
import { breakdownCommands } from './commands/breakdown-commands.ts';
import { Gaps } from './gaps.tsx';
import type { BreakdownHand } from './hand.ts';
import { Hows } from './hows.tsx';
import { AddObjection, ObjectionRow } from './objections.tsx';
import { PieceRow } from './piece-row.tsx';
import { Totals } from './totals.tsx';
import { useBreakdown } from './use-breakdown.ts';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

/** First how, by the Prover; then the pieces, with those who make them. */
export function BreakdownCanvas({ step }: StepProps) {
  const say = useSay<BreakdownWord>();
  const rows = useRows();
  const slice = useSlice(breakdown, step.id);
  const session = useSession((state) => state);
  const actions = useBreakdown(step.id);
  const pieces = useMemo(() => piecesOf(session, step.id), [session, step.id]);
  const [objecting, object] = useState<Id | null>(null);
  const hand: BreakdownHand = { rows, slice, pieces, actions, objecting, object };
  useCommands(breakdownCommands, hand);
  const begun = slice.hows.length > 0 || pieces.length > 0;
  const toAll = slice.objections.filter(
    ({ piece }) => piece === null || pieces.every(({ id }) => id !== piece),
  );
  return (
    <div {...rows.area} className={styles.canvas}>
      <Hows step={step.id} hand={hand} initialFocus={!begun} />
      <Section title={say('breakdown.pieces')} level={3}>
        <AddPiece step={step.id} actions={actions} initialFocus={begun} />
        <Gaps hand={hand} />
        {pieces.length > 0 ? (
          <ol className={styles.pieces}>
            {pieces.map((piece, index) => (
              <PieceRow key={piece.id} piece={piece} place={index + 1} hand={hand} />
            ))}
          </ol>
        ) : null}
        <Totals pieces={pieces} />
      </Section>
      <Section title={say('breakdown.object-all')} level={3}>
        {toAll.length > 0 ? (
          <ul className={styles.list}>
            {toAll.map((objection) => (
              <ObjectionRow key={objection.id} objection={objection} hand={hand} />
            ))}
          </ul>
        ) : null}
        <AddObjection field={`breakdown.object:${step.id}`} piece={null} hand={hand} />
      </Section>
    </div>
  );
}
