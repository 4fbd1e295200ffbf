import { Check, Ellipsis } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import type { Participant } from '../../../shared/session/people.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { RoleMenu } from './role-menu.tsx';
import { SeatMenu } from './seat-menu.tsx';
import { useRoom } from './use-room.ts';
import type { RoomWord } from './words.ts';
import styles from './room.module.css';

export interface PersonRowProps {
  readonly person: Participant;
  readonly step: Id;
  readonly onLeave: (row: Id) => void;
}

/** One person: name, seat, role, here or not. Each is changed where it stands. */
export function PersonRow({ person, step, onLeave }: PersonRowProps) {
  const say = useSay<RoomWord>();
  const { change } = useRoom(step);
  const { id, name, present } = person;
  return (
    <li className={styles.person} data-row={id} data-absent={present ? undefined : true}>
      <div className={styles.personName}>
        <DraftEdit
          field={`room.name:${id}`}
          label={say('room.name-field')}
          value={name}
          onKeep={(text) => change(id, { name: text.trim() })}
        />
      </div>
      <span data-part="seat">
        <SeatMenu person={person} onChange={(seat) => change(id, { seat })} />
      </span>
      <span data-part="role">
        <RoleMenu person={person} onChange={(role) => change(id, { role })} />
      </span>
      <button
        type="button"
        className={styles.presence}
        aria-pressed={present}
        aria-label={say('room.here-label', { name })}
        onClick={() => change(id, { present: !present })}
      >
        {present ? <Check aria-hidden /> : null}
        {say(present ? 'room.here' : 'room.not-here')}
      </button>
      <MoreMenu person={person} step={step} onLeave={onLeave} />
    </li>
  );
}

const NONE = 'none';

/** Speaks for another department after all, or was entered by mistake. */
function MoreMenu({ person, step, onLeave }: PersonRowProps) {
  const say = useSay<RoomWord>();
  const departments = useSession((state) => state.people.departments);
  const { change, remove } = useRoom(step);
  const act = (chosen: string) => {
    if (chosen === 'remove') {
      onLeave(person.id);
      return remove(person.id);
    }
    change(person.id, { department: chosen === NONE ? null : chosen });
  };
  return (
    <Menu
      label={say('room.more', { name: person.name })}
      placement="bottom end"
      trigger={<IconButton label={say('room.more', { name: person.name })} icon={<Ellipsis />} />}
      groups={[
        {
          id: 'department',
          heading: say('room.speaks-for'),
          items: [...departments, { id: NONE, name: say('room.no-department') }]
            .filter(({ id }) => id !== (person.department ?? NONE))
            .map(({ id, name }) => ({ id, label: name })),
        },
        { id: 'remove', items: [{ id: 'remove', label: say('room.remove-person'), keys: 'Delete' }] },
      ]}
      onAction={act}
    />
  );
}
