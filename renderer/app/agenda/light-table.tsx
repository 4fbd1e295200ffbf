import {
  lightSchema,
  rolePairSchema,
  roleSchema,
  type AgendaStep,
  type Light,
  type Role,
  type RolePair,
} from '../../../shared/session/meeting-events.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useSay } from '../use-say.ts';
import type { AgendaActions } from './agenda-actions.ts';
import type { AgendaWord } from './words.ts';
import styles from './agenda.module.css';

type Word = AgendaWord | `role.${Role}` | `light.${Light}`;
type Choice = Light | 'as-usual';
const CHOICES: readonly Choice[] = [...lightSchema.options, 'as-usual'];

interface LightTableProps {
  readonly step: AgendaStep;
  readonly actions: AgendaActions;
}

/** The light map of a step: what each role does in it, and how each two roles stand to each other. */
export function LightTable({ step, actions }: LightTableProps) {
  const say = useSay<Word>();
  const lights = step.lights ?? {};
  const pairs = step.pairs ?? {};
  const pairName = (pair: RolePair): string => {
    const [one = '', other = ''] = pair.split('-').map((name) => roleSchema.parse(name));
    return one && other ? say('agenda.pair', { one: say(`role.${one}`), other: say(`role.${other}`) }) : pair;
  };
  return (
    <div className={styles.lights}>
      <p className={styles.label}>{say('agenda.lights')}</p>
      {roleSchema.options.map((role) => (
        <LightLine
          key={role}
          name={say(`role.${role}`)}
          light={lights[role]}
          onChange={(light) => actions.change(step.id, { lights: withLight(lights, role, light) })}
        />
      ))}
      <p className={styles.note}>{say('agenda.lights-note')}</p>
      <Disclosure title={say('agenda.pairs')}>
        {rolePairSchema.options.map((pair) => (
          <LightLine
            key={pair}
            name={pairName(pair)}
            light={pairs[pair]}
            onChange={(light) => actions.change(step.id, { pairs: withLight(pairs, pair, light) })}
          />
        ))}
      </Disclosure>
    </div>
  );
}

interface LightLineProps {
  readonly name: string;
  readonly light: Light | undefined;
  readonly onChange: (light: Light | undefined) => void;
}

function LightLine({ name, light, onChange }: LightLineProps) {
  const say = useSay<Word>();
  return (
    <div className={styles.light}>
      <span>{name}</span>
      <Segmented<Choice>
        label={name}
        options={CHOICES.map((id) => ({
          id,
          label: id === 'as-usual' ? say('agenda.as-usual') : say(`light.${id}`),
        }))}
        value={light ?? 'as-usual'}
        onChange={(choice) => onChange(choice === 'as-usual' ? undefined : choice)}
      />
    </div>
  );
}

/** The map with another light; without one the name is left out of it. */
function withLight<Name extends string>(
  map: Readonly<Partial<Record<Name, Light>>>,
  name: Name,
  light: Light | undefined,
): Readonly<Partial<Record<Name, Light>>> {
  const changed: Partial<Record<Name, Light>> = { ...map };
  if (light === undefined) delete changed[name];
  else changed[name] = light;
  return changed;
}
