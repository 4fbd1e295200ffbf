import { X } from 'lucide-react';
import { byId } from '../../shared/session/entities.ts';
import type { Id } from '../../shared/session/event.ts';
import { useSay } from '../app/use-say.ts';
import { useWorkspace } from '../app/workspace.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { InlineEdit } from '../ui/inline-edit.tsx';
import { AddLine } from './add-line.tsx';
import { Capacity } from './capacity.tsx';
import { IntakeList } from './intake-list.tsx';
import { PersonRow } from './person-row.tsx';
import { usePeople } from './use-people.ts';
import type { PeopleWord } from './words.ts';
import styles from './people.module.css';

/** One department with its people; null for those who belong to none. */
export function DepartmentSection({ department }: { readonly department: Id | null }) {
  const say = useSay<PeopleWord>();
  const known = useWorkspace((workspace) => byId(workspace.departments, department ?? ''));
  const name = known?.name;
  const everybody = useWorkspace((workspace) => workspace.people);
  const { addPerson, renameDepartment, removeDepartment } = usePeople();
  const people = everybody.filter((person) => person.department === department);
  const heading = name ?? say('people.no-department');
  return (
    <section className={styles.group} aria-label={heading}>
      <h2 className={styles.head}>
        {department === null || name === undefined ? (
          heading
        ) : (
          <>
            <InlineEdit
              label={say('people.department')}
              value={name}
              onCommit={(next) =>
                next.trim() === '' ? undefined : renameDepartment(department, next.trim())
              }
            />
            <IconButton
              label={say('people.remove-department', { name })}
              icon={<X />}
              onPress={() => removeDepartment(department, name)}
            />
          </>
        )}
      </h2>
      {people.length === 0 ? <p className={styles.note}>{say('people.nobody')}</p> : null}
      <ul>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <AddLine
        label={
          name === undefined ? say('people.add-person-alone') : say('people.add-person', { department: name })
        }
        placeholder={
          name === undefined ? say('people.add-person-alone') : say('people.add-person', { department: name })
        }
        onAdd={(text) => addPerson(text, department)}
      />
      {known === undefined ? null : (
        <>
          <IntakeList department={known} />
          <div className={styles.capacity}>
            <Capacity key={known.capacity} department={known} />
          </div>
        </>
      )}
    </section>
  );
}
