import { conditionsOf, type SweepLine } from '../../../shared/steps/impact/sweep.ts';
import { useSay } from '../../app/use-say.ts';
import { Section } from '../../ui/section.tsx';
import { Termed } from '../../ui/termed.tsx';
import type { ImpactWord } from './words.ts';
import styles from './impact.module.css';

export interface ConditionsProps {
  readonly sweep: readonly SweepLine[];
  /** Everybody was asked: then it is said that there are none, too. */
  readonly done: boolean;
}

/** The result in one place: what has to be true before the change goes ahead. */
export function Conditions({ sweep, done }: ConditionsProps) {
  const say = useSay<ImpactWord>();
  const { yesIfs, blocked, unknown } = conditionsOf(sweep);
  if (yesIfs.length + blocked.length + unknown.length === 0) {
    return done ? <p className={styles.note}>{say('impact.before-none')}</p> : null;
  }
  return (
    <Section title={say('impact.before')} level={3}>
      <ul className={styles.conditions}>
        {yesIfs.map(({ department, impact }) => (
          <li key={department.id}>
            <strong>{department.name}</strong>
            <span>
              <Termed text={impact?.yesIf ?? ''} />
            </span>
          </li>
        ))}
        {blocked.map(({ department }) => (
          <li key={department.id} className={styles.blocked}>
            <strong>{department.name}</strong>
            <span>{say('impact.blocked')}</span>
          </li>
        ))}
        {unknown.map(({ department }) => (
          <li key={department.id} className={styles.note}>
            <strong>{department.name}</strong>
            <span>{say('impact.asked-open')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
