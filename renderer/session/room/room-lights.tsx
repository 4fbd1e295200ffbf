import { departmentLight } from '../../../shared/session/lights.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { useSay } from '../../app/use-say.ts';
import { Light } from '../../ui/light.tsx';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './room-view.module.css';

/** Who is up, who listens, who may leave; the department whose turn it is stands out. */
export function RoomLights({ step }: { readonly step: AgendaStep }) {
  const say = useSay<SessionWord>();
  const session = useSession((state) => state);
  const { people } = session;
  const seated = people.departments.filter((department) =>
    people.participants.some((person) => person.department === department.id),
  );
  return (
    <ul
      className={styles.lights}
      aria-label={say('projector.lights')}
      data-many={seated.length > 3 || undefined}
    >
      {seated.map((department) => {
        const light = departmentLight(session, step, department.id);
        const speaks = people.floor?.department === department.id;
        return (
          <li key={department.id} className={styles.light} data-floor={speaks || undefined}>
            <Light
              look="bare"
              state={light}
              word={department.name}
              spoken={`${say(`light.${light}`)}${speaks ? `, ${say('side.has-floor')}` : ''}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
