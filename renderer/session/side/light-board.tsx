import { Button as AriaButton } from 'react-aria-components';
import { inRole, roleLight, rolesInPlay } from '../../../shared/session/lights.ts';
import {
  lightSchema,
  roleSchema,
  type AgendaStep,
  type Light as LightName,
  type Role,
} from '../../../shared/session/meeting-events.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { Light } from '../../ui/light.tsx';
import { Menu } from '../../ui/menu.tsx';
import { RoleMark } from '../../ui/role-mark.tsx';
import type { LightWord } from '../light-words.ts';
import { useLights } from '../use-lights.ts';
import { useNextUpSentence } from '../use-next-up-sentence.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { MissingRoles } from './missing-roles.tsx';
import { PairLights } from './pair-lights.tsx';
import styles from './light-board.module.css';

/** Who is up, who listens, who may leave, by role; and the next handover. There only once somebody here has chosen a role. */
export function LightBoard() {
  const step = useSession((state) =>
    state.meeting.agenda.find((other) => other.id === state.meeting.current),
  );
  const inPlay = useSession(rolesInPlay);
  return step !== undefined && inPlay ? <Board step={step} /> : null;
}

function Board({ step }: { readonly step: AgendaStep }) {
  const say = useSay<LightWord>();
  const session = useSession((state) => state);
  const next = useNextUpSentence();
  const roles = roleSchema.options.filter((role) => inRole(session, role).length > 0);
  return (
    <section className={styles.board} aria-label={say('lights.title')}>
      <ul className={styles.roles}>
        {roles.map((role) => (
          <RoleRow key={role} role={role} step={step} />
        ))}
      </ul>
      <PairLights step={step} />
      {next === null ? null : <p className={styles.next}>{next}</p>}
      <MissingRoles step={step} />
    </section>
  );
}

interface RoleRowProps {
  readonly role: Role;
  readonly step: AgendaStep;
}

/** A role, its light, and who has chosen it. */
function RoleRow({ role, step }: RoleRowProps) {
  const say = useSay<SessionWord>();
  const session = useSession((state) => state);
  const light = roleLight(session, step, role);
  const names = inRole(session, role).map((person) => person.name);
  return (
    <li className={styles.role} data-light={light}>
      <div className={styles.head}>
        <RoleMark kind={role} word={say(`role.${role}`)} />
        <RoleLight role={role} step={step} light={light} />
      </div>
      <p className={styles.names}>{names.join(', ')}</p>
      {role === 'shaker' ? <CallShakers step={step} light={light} /> : null}
    </li>
  );
}

/** The light is a button: set by hand for this step, or given back to the agenda. */
function RoleLight({ role, step, light }: RoleRowProps & { readonly light: LightName }) {
  const say = useSay<SessionWord | LightWord>();
  const { setRole } = useLights(step);
  const label = say('lights.of', { role: say(`role.${role}`), light: say(`light.${light}`) });
  return (
    <Menu
      label={label}
      placement="bottom end"
      groups={[
        { id: 'lights', items: lightSchema.options.map((id) => ({ id, label: say(`light.${id}`) })) },
        { id: 'agenda', items: [{ id: 'agenda', label: say('lights.as-agenda') }] },
      ]}
      onAction={(id) => setRole(role, lightSchema.options.find((other) => other === id) ?? null)}
      trigger={
        <AriaButton className={styles.light ?? ''} aria-label={label}>
          <Light state={light} word={say(`light.${light}`)} />
        </AriaButton>
      }
    />
  );
}

/** One key from any step; offered in words only while the Shakers are not up. */
function CallShakers({ step, light }: { readonly step: AgendaStep; readonly light: LightName }) {
  const say = useSay<LightWord>();
  const { call } = useLights(step);
  const called = useSession((state) => state.meeting.called[step.id]?.includes('shaker') === true);
  if (light === 'up' && !called) return null;
  return (
    <div className={styles.call}>
      <Button size="s" variant="quiet" keys="F4" onPress={() => call('shaker', !called)}>
        {say(called ? 'lights.let-shaker-go' : 'lights.call-shaker')}
      </Button>
    </div>
  );
}
