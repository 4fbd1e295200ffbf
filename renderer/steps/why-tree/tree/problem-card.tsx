import { memo } from 'react';
import { Check } from 'lucide-react';
import type { Problem } from '../../../../shared/steps/why-tree/slice.ts';
import { useDesk } from '../hand-context.tsx';
import { EvidenceField } from '../evidence-field.tsx';
import { WordsField } from '../words-field.tsx';
import { Card } from './cause-card.tsx';
import styles from './card.module.css';

export interface ProblemCardProps {
  readonly problem: Problem;
  readonly y: number;
  readonly hasCauses: boolean;
  readonly still: boolean;
  readonly measure: (card: HTMLElement | null) => (() => void) | undefined;
}

/** The observed fact everything hangs on. */
export const ProblemCard = memo(function ProblemCard({
  problem,
  y,
  hasCauses,
  still,
  measure,
}: ProblemCardProps) {
  const doing = useDesk((desk) => (desk.selected === null ? desk.doing.kind : undefined));
  return (
    <Card
      id={null}
      place={{ x: 0, y, level: 1, position: 1, siblings: 1, still }}
      expanded={hasCauses ? true : undefined}
      className={styles.problem ?? ''}
      measure={measure}
    >
      {doing === 'rewording' ? (
        <WordsField />
      ) : (
        <span className={styles.words} dir="auto">
          {problem.text}
        </span>
      )}
      {doing === 'evidence' ? <EvidenceField /> : null}
      {doing !== 'evidence' && problem.source !== '' ? (
        <span className={styles.source}>
          <Check aria-hidden /> {problem.source}
        </span>
      ) : null}
    </Card>
  );
});
