import { Check } from 'lucide-react';
import type { Problem } from '../../../../shared/steps/why-tree/slice.ts';
import { EvidenceField } from '../evidence-field.tsx';
import { useDesk } from '../hand-context.tsx';
import { WordsField } from '../words-field.tsx';
import { Line } from './cause-line.tsx';
import styles from './problem-line.module.css';

/** The observed fact above an outline, or at the head of the fishbone. */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  const doing = useDesk((desk) => (desk.selected === null ? desk.doing.kind : undefined));
  return (
    <Line id={null} level={1} className={styles.problem ?? ''}>
      {doing === 'rewording' ? <WordsField /> : <span dir="auto">{problem.text}</span>}
      {doing === 'evidence' ? <EvidenceField /> : null}
      {doing !== 'evidence' && problem.source !== '' ? (
        <span className={styles.source}>
          <Check aria-hidden /> {problem.source}
        </span>
      ) : null}
    </Line>
  );
}
