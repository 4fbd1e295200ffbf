import { Button as AriaButton } from 'react-aria-components';
import { inRole, pairLight, rolesOf } from '../../../shared/session/lights.ts';
import {
  lightSchema,
  rolePairSchema,
  type AgendaStep,
  type Light,
  type RolePair,
} from '../../../shared/session/meeting-events.ts';
import { useSay } from '../../app/use-say.ts';
import { Menu } from '../../ui/menu.tsx';
import type { LightWord } from '../light-words.ts';
import { useLights } from '../use-lights.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './light-board.module.css';

/** How two roles stand to each other, said quietly: only pairs of which both are here and something is said. */
export function PairLights({ step }: { readonly step: AgendaStep }) {
  const session = useSession((state) => state);
  const pairs = rolePairSchema.options.flatMap((pair) => {
    const light = pairLight(step, pair);
    const here = rolesOf(pair).every((role) => inRole(session, role).length > 0);
    return light !== undefined && here ? [{ pair, light }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <ul className={styles.pairs}>
      {pairs.map(({ pair, light }) => (
        <li key={pair}>
          <PairRow pair={pair} light={light} step={step} />
        </li>
      ))}
    </ul>
  );
}

interface PairRowProps {
  readonly pair: RolePair;
  readonly light: Light;
  readonly step: AgendaStep;
}

function PairRow({ pair, light, step }: PairRowProps) {
  const say = useSay<SessionWord | LightWord>();
  const { setPair } = useLights(step);
  const [one, other] = rolesOf(pair);
  const names = { one: say(`role.${one}`), other: say(`role.${other}`) };
  return (
    <Menu
      label={say('lights.pair', names)}
      placement="bottom end"
      groups={[
        { id: 'lights', items: lightSchema.options.map((id) => ({ id, label: say(`lights.pair.${id}`) })) },
        { id: 'agenda', items: [{ id: 'agenda', label: say('lights.as-agenda') }] },
      ]}
      onAction={(id) => setPair(pair, lightSchema.options.find((item) => item === id) ?? null)}
      trigger={
        <AriaButton className={styles.pair ?? ''}>
          {say('lights.pair', names)} {say(`lights.pair.${light}`)}
        </AriaButton>
      }
    />
  );
}
