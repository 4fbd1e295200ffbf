import { ArrowRight } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { RequestActions } from './use-requests.ts';
import type { RequestsWord } from './words.ts';
import styles from './requests.module.css';

export interface RequestSidesProps {
  readonly request: Item;
  readonly actions: RequestActions;
  /** Sides that are missing are asked for. */
  readonly ask: boolean;
}

/** Who asks, and who is asked. */
export function RequestSides({ request, actions, ask }: RequestSidesProps) {
  const say = useSay<RequestsWord>();
  const departments = useSession((state) => state.people.departments);
  const from = byId(departments, request.department ?? '');
  const to = byId(departments, request.toDepartment ?? '');
  if (!ask) return <span>{say('requests.pair', { from: from?.name ?? '', to: to?.name ?? '' })}</span>;
  return (
    <span className={styles.sides}>
      <SideMenu
        label={say('requests.who-asks')}
        side={from?.id}
        not={to?.id}
        onChoose={(department) => actions.change(request.id, { department })}
      />
      <ArrowRight aria-hidden />
      <SideMenu
        label={say('requests.asked-whom')}
        side={to?.id}
        not={from?.id}
        onChoose={(toDepartment) => actions.change(request.id, { toDepartment })}
      />
    </span>
  );
}

interface SideMenuProps {
  readonly label: string;
  readonly side: Id | undefined;
  /** The other side: nobody asks themselves. */
  readonly not: Id | undefined;
  readonly onChoose: (department: Id) => void;
}

function SideMenu({ label, side, not, onChoose }: SideMenuProps) {
  const departments = useSession((state) => state.people.departments);
  const name = byId(departments, side ?? '')?.name;
  const items = departments
    .filter(({ id }) => id !== not || id === side)
    .map(({ id, name: text }) => ({ id, label: text }));
  return (
    <Menu
      label={label}
      trigger={
        <Button size="s" variant="quiet">
          <span className={name === undefined ? styles.open : styles.name}>{name ?? label}</span>
        </Button>
      }
      groups={[{ id: 'departments', items }]}
      onAction={onChoose}
    />
  );
}
