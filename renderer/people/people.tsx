import type { Id } from '../../shared/session/event.ts';
import { navigate } from '../app/use-route.ts';
import { useSay } from '../app/use-say.ts';
import { useScreenTitle } from '../app/use-screen-title.ts';
import { useWorkspace } from '../app/workspace.ts';
import { Page } from '../ui/page.tsx';
import { AddLine } from './add-line.tsx';
import { DepartmentSection } from './department-section.tsx';
import { usePeople } from './use-people.ts';
import type { PeopleWord } from './words.ts';
import styles from './people.module.css';

/** Departments and the people in them, as the team knows them across sessions. */
export function People() {
  const say = useSay<PeopleWord>();
  const departments = useWorkspace((workspace) => workspace.departments);
  const people = useWorkspace((workspace) => workspace.people);
  const { addDepartment } = usePeople();
  useScreenTitle(say('people.title'));
  const groups: readonly (Id | null)[] = departments.map((department) => department.id);
  const alone = people.some((person) => person.department === null);
  return (
    <Page
      title={say('people.title')}
      back={{ label: say('people.back'), onPress: () => navigate({ name: 'home' }) }}
    >
      <p className={styles.note}>{say('people.note')}</p>
      {departments.length === 0 ? <p>{say('people.empty')}</p> : null}
      <div className={styles.groups}>
        {[...groups, ...(alone || departments.length === 0 ? [null] : [])].map((department) => (
          <DepartmentSection key={department ?? ''} department={department} />
        ))}
      </div>
      <div className={styles.add}>
        <AddLine
          label={say('people.add-department')}
          placeholder={say('people.add-department-hint')}
          labelShown
          onAdd={addDepartment}
        />
      </div>
    </Page>
  );
}
