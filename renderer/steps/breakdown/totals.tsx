import type { Item } from '../../../shared/session/items.ts';
import { hoursByDepartment } from '../../../shared/steps/breakdown/pieces.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

/** What all pieces take, by department. */
export function Totals({ pieces }: { readonly pieces: readonly Item[] }) {
  const say = useSay<BreakdownWord>();
  const session = useSession((state) => state);
  const totals = hoursByDepartment(session, pieces);
  if (totals.length === 0) return null;
  return (
    <dl className={styles.totals}>
      <dt>{say('breakdown.totals')}</dt>
      {totals.map(({ id, name, hours }) => (
        <dd key={id}>
          {say('breakdown.hours-of', { hours: Math.round(hours * 100) / 100, department: name })}
        </dd>
      ))}
    </dl>
  );
}
