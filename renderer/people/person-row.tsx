import { X } from 'lucide-react';
import { seatSchema } from '../../shared/session/people-events.ts';
import type { Person } from '../../shared/workspace/workspace.ts';
import { useSay } from '../app/use-say.ts';
import { useWorkspace } from '../app/workspace.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { InlineEdit } from '../ui/inline-edit.tsx';
import { Select } from '../ui/select.tsx';
import { usePeople } from './use-people.ts';
import type { PeopleWord } from './words.ts';
import styles from './people.module.css';

const NONE = 'none';
const SEATS = [NONE, ...seatSchema.options] as const;

export function PersonRow({ person }: { readonly person: Person }) {
  const say = useSay<PeopleWord>();
  const departments = useWorkspace((workspace) => workspace.departments);
  const { changePerson, removePerson } = usePeople();
  const { id, name } = person;
  const choices = [
    { id: NONE, label: say('people.no-department') },
    ...departments.map((department) => ({ id: department.id, label: department.name })),
  ];
  return (
    <li className={styles.person}>
      <InlineEdit
        label={say('people.person')}
        value={name}
        onCommit={(next) => (next.trim() === '' ? undefined : changePerson(id, { name: next.trim() }))}
      />
      <Select
        label={say('people.seat', { name })}
        labelHidden
        options={SEATS.map((seat) => ({ id: seat, label: say(`people.seat.${seat}`) }))}
        value={person.seat ?? NONE}
        onChange={(seat) => changePerson(id, { seat: seat === NONE ? null : seatSchema.parse(seat) })}
      />
      <Select
        label={say('people.move', { name })}
        labelHidden
        options={choices}
        value={person.department ?? NONE}
        onChange={(department) => changePerson(id, { department: department === NONE ? null : department })}
      />
      <IconButton
        label={say('people.remove', { name })}
        icon={<X />}
        onPress={() => removePerson(id, name)}
      />
    </li>
  );
}
