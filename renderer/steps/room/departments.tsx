import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import type { Department, Participant } from '../../../shared/session/people.ts';
import { readDepartment } from '../../../shared/steps/room/person-line.ts';
import { useSay } from '../../app/use-say.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { knownPeople } from '../../session/joining.ts';
import { PersonRow } from './person-row.tsx';
import { useRoom } from './use-room.ts';
import type { RoomWord } from './words.ts';
import styles from './room.module.css';

interface DepartmentsProps {
  readonly step: Id;
  /** Called before a row goes, to hand its focus on. */
  readonly onLeave: (row: Id) => void;
}

/** People by the department they speak for; departments without anybody stay in sight. */
export function Departments({ step, onLeave }: DepartmentsProps) {
  const say = useSay<RoomWord>();
  const { departments, participants } = useSession((state) => state.people);
  const others = participants.filter((person) => person.department === null);
  return (
    <div className={styles.departments}>
      {departments.map((department) => (
        <DepartmentBlock
          key={department.id}
          step={step}
          department={department}
          people={participants.filter((person) => person.department === department.id)}
          onLeave={onLeave}
        />
      ))}
      {others.length > 0 ? (
        <section className={styles.department} aria-label={say('room.others')}>
          <h3 className={styles.others}>{say('room.others')}</h3>
          <PeopleList people={others} step={step} onLeave={onLeave} />
        </section>
      ) : null}
      <AddDepartment step={step} />
    </div>
  );
}

interface BlockProps extends DepartmentsProps {
  readonly department: Department;
  readonly people: readonly Participant[];
}

function DepartmentBlock({ step, department, people, onLeave }: BlockProps) {
  const say = useSay<RoomWord>();
  const { renameDepartment, removeDepartment } = useRoom(step);
  const { id, name } = department;
  const seated = people.some((person) => person.present);
  return (
    <section className={styles.department} aria-label={name}>
      <div className={styles.departmentHead} data-row={id}>
        <h3 className={styles.departmentName}>
          <DraftEdit
            field={`room.department:${id}`}
            label={say('room.department')}
            value={name}
            onKeep={(text) => renameDepartment(id, text.trim())}
          />
        </h3>
        {seated ? null : <Chip tone="warn">{say('room.nobody-here')}</Chip>}
        <IconButton
          label={say('room.remove-department', { name })}
          icon={<X />}
          onPress={() => {
            onLeave(id);
            removeDepartment(id);
          }}
        />
      </div>
      {people.length > 0 ? <PeopleList people={people} step={step} onLeave={onLeave} /> : null}
    </section>
  );
}

function PeopleList({ people, ...rest }: DepartmentsProps & { readonly people: readonly Participant[] }) {
  return (
    <ul>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} {...rest} />
      ))}
    </ul>
  );
}

/** A department this concerns, whether or not anybody of it is here. */
function AddDepartment({ step }: { readonly step: Id }) {
  const say = useSay<RoomWord>();
  const { addDepartment } = useRoom(step);
  const people = useSession((state) => state.people);
  const workspace = useWorkspace((state) => state);
  return (
    <div className={styles.addDepartment}>
      <AddField
        field={`room.add-department:${step}`}
        label={say('room.add-department')}
        labelHidden
        placeholder={say('room.add-department')}
        onAdd={(text) => {
          const { id, name } = readDepartment(text, knownPeople(people, workspace).departments);
          if (people.departments.every((department) => department.id !== id)) addDepartment(name, id);
        }}
      />
    </div>
  );
}
