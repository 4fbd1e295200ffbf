import { departmentLight } from '../../../shared/session/lights.ts';
import { talkedFor, type Department } from '../../../shared/session/people.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSay } from '../../app/use-say.ts';
import { Bar } from '../../ui/bar.tsx';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { DepartmentLight } from './department-light.tsx';
import { PersonRow } from './person-row.tsx';
import styles from './side-panel.module.css';

/** A department: its light, its people, its share of the talk. */
export function DepartmentCard({ department }: { readonly department: Department }) {
  const say = useSay<SessionWord>();
  const session = useSession((state) => state);
  const { people, meeting } = session;
  const step = meeting.agenda.find((other) => other.id === meeting.current);
  const here = people.participants.filter((person) => person.department === department.id);
  return (
    <div className={styles.department}>
      <div className={styles.head}>
        <h3 className={styles.name}>{department.name}</h3>
        {here.length === 0 || step === undefined ? null : (
          <DepartmentLight
            department={department}
            step={step}
            light={departmentLight(session, step, department.id)}
          />
        )}
      </div>
      {here.length === 0 ? (
        <p className={styles.small}>{say('side.nobody-here')}</p>
      ) : (
        <ul className={styles.people}>
          {here.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      )}
      {here.length === 0 ? null : <TalkBar department={department} />}
    </div>
  );
}

/** By department, never per person (rule 10); there once somebody has talked. */
function TalkBar({ department }: { readonly department: Department }) {
  const say = useSay<SessionWord>();
  const people = useSession((state) => state.people);
  const percent = useTick((now) => {
    const all = people.departments.reduce((sum, other) => sum + talkedFor(people, other.id, now), 0);
    return all === 0 ? null : Math.round((100 * talkedFor(people, department.id, now)) / all);
  });
  if (percent === null) return null;
  return <Bar value={percent / 100} label={say('side.talk', { department: department.name, percent })} />;
}
