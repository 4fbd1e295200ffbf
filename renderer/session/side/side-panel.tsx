import type { ItemKind } from '../../../shared/session/item-events.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { AddPerson } from './add-person.tsx';
import { CapturedCounts } from './captured-counts.tsx';
import { DepartmentCard } from './department-card.tsx';
import { LightBoard } from './light-board.tsx';
import { PersonRow } from './person-row.tsx';
import { WhoIsMissing } from './who-is-missing.tsx';
import styles from './side-panel.module.css';

/** Who is here and what was captured, beside every step. */
export function SidePanel({ onCaptured }: { readonly onCaptured: (kind: ItemKind) => void }) {
  const say = useSay<SessionWord>();
  const people = useSession((state) => state.people);
  const others = people.participants.filter((person) => person.department === null);
  const nobody = people.participants.length === 0;
  return (
    <>
      <LightBoard />
      {people.departments.map((department) => (
        <DepartmentCard key={department.id} department={department} />
      ))}
      {others.length > 0 ? (
        <div className={styles.department}>
          <h3 className={styles.name}>{say('side.others')}</h3>
          <ul className={styles.people}>
            {others.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        </div>
      ) : null}
      {nobody ? <p className={styles.note}>{say('side.none')}</p> : null}
      <AddPerson />
      <WhoIsMissing />
      <CapturedCounts onCaptured={onCaptured} />
    </>
  );
}
