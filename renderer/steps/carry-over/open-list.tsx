import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import { useSay } from '../../app/use-say.ts';
import { Section } from '../../ui/section.tsx';
import { OpenRow } from './open-row.tsx';
import type { Answers } from './use-answers.ts';
import type { Earlier } from './use-earlier.ts';
import type { CarryOverViewWord } from './words.ts';
import styles from './carry-over.module.css';

interface OpenListProps {
  readonly lines: readonly EarlierLine[];
  readonly earlier: Earlier;
  readonly answers: Answers;
}

/** The customer's first, then everything else with these departments; the oldest due at the top of each. */
export function OpenList({ lines, earlier, answers }: OpenListProps) {
  const say = useSay<CarryOverViewWord>();
  const first = lines[0]?.id ?? null;
  const parts = [
    {
      id: 'customer',
      title: say('carry-over.of-customer', { customer: earlier.customer }),
      lines: lines.filter(({ ofCustomer }) => ofCustomer),
    },
    {
      id: 'departments',
      title: say('carry-over.of-departments', { departments: earlier.departments.join(', ') }),
      lines: lines.filter(({ ofCustomer }) => !ofCustomer),
    },
  ].filter((part) => part.lines.length > 0);
  const isCurrent = (id: string): boolean =>
    id === answers.current || (id === first && !lines.some((line) => line.id === answers.current));
  return parts.map((part) => (
    <Section
      key={part.id}
      title={part.title}
      level={3}
      actions={<span className={styles.count}>{part.lines.length}</span>}
    >
      <ul className={styles.lines}>
        {part.lines.map((line) => (
          <OpenRow
            key={line.id}
            line={line}
            onLook={answers.look}
            answers={isCurrent(line.id) ? answers : null}
          />
        ))}
      </ul>
    </Section>
  ));
}
