import { Button } from 'react-aria-components';
import type { AgendaStep, Light as LightName } from '../../../shared/session/meeting-events.ts';
import type { Department } from '../../../shared/session/people.ts';
import { useSay } from '../../app/use-say.ts';
import { Light } from '../../ui/light.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useSessionStore } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './side-panel.module.css';

const LIGHTS: readonly LightName[] = ['up', 'listening', 'excused'];

interface DepartmentLightProps {
  readonly department: Department;
  readonly step: AgendaStep;
  readonly light: LightName;
}

/** A department's light in this step; a press sets it by hand or gives it back to the agenda. */
export function DepartmentLight({ department, step, light }: DepartmentLightProps) {
  const say = useSay<SessionWord>();
  const { append } = useSessionStore();
  const set = (next: LightName | null) =>
    void append([
      { type: 'people.light-set', body: { step: step.id, department: department.id, light: next } },
    ]);
  return (
    <Menu
      label={say('side.light', { department: department.name, light: say(`light.${light}`) })}
      placement="bottom end"
      groups={[
        { id: 'lights', items: LIGHTS.map((id) => ({ id, label: say(`light.${id}`) })) },
        { id: 'agenda', items: [{ id: 'agenda', label: say('side.light-agenda') }] },
      ]}
      onAction={(id) => set(LIGHTS.find((other) => other === id) ?? null)}
      trigger={
        <Button
          className={styles.light ?? ''}
          aria-label={say('side.light', { department: department.name, light: say(`light.${light}`) })}
        >
          <Light state={light} word={say(`light.${light}`)} />
        </Button>
      }
    />
  );
}
