import {
  departmentLight,
  inRole,
  roleLight,
  rolesInPlay,
  stepLights,
} from '../../../shared/session/lights.ts';
import { roleSchema, type AgendaStep } from '../../../shared/session/meeting-events.ts';
import { useSay } from '../../app/use-say.ts';
import { Light } from '../../ui/light.tsx';
import type { LightWord } from '../light-words.ts';
import { sentence, useRoleNames } from '../use-role-names.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './room-view.module.css';

/** Who is up, who listens, who may leave: by role where the step tells roles apart, by department elsewhere. */
export function RoomLights({ step }: { readonly step: AgendaStep }) {
  const byRole = useSession(
    (state) =>
      state.people.floor === null && rolesInPlay(state) && Object.keys(stepLights(state, step)).length > 0,
  );
  return byRole ? <RoleLights step={step} /> : <DepartmentLights step={step} />;
}

function RoleLights({ step }: { readonly step: AgendaStep }) {
  const say = useSay<SessionWord | LightWord>();
  const names = useRoleNames();
  const session = useSession((state) => state);
  const roles = roleSchema.options.filter((role) => inRole(session, role).length > 0);
  const called = (session.meeting.called[step.id] ?? []).filter((role) => roles.includes(role));
  return (
    <div className={styles.roleLights}>
      {called.length === 0 ? null : (
        <p className={styles.called}>{sentence(say('lights.called', { ...names(session, called) }))}</p>
      )}
      <ul
        className={styles.lights}
        aria-label={say('projector.lights')}
        data-many={roles.length > 2 || undefined}
      >
        {roles.map((role) => {
          const light = roleLight(session, step, role);
          const { count } = names(session, [role]);
          const who = say(count === 1 ? `role.${role}` : `role.${role}s`);
          return (
            <li key={role} className={styles.light}>
              <Light
                look="bare"
                state={light}
                word={say('lights.row', { who, light: say(`light.${light}`) })}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The department whose turn it is stands out. */
function DepartmentLights({ step }: { readonly step: AgendaStep }) {
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
