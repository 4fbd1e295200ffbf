import { X } from 'lucide-react';
import type { WorkspaceDepartment } from '../../shared/workspace/workspace.ts';
import { useHurdles } from '../app/use-hurdles.ts';
import { useSay } from '../app/use-say.ts';
import { useWorkspace } from '../app/workspace.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { InlineEdit } from '../ui/inline-edit.tsx';
import { AddLine } from './add-line.tsx';
import { usePeople } from './use-people.ts';
import type { PeopleWord } from './words.ts';
import styles from './people.module.css';

/** What a department must know before it can say yes; a promise huddle walks it line by line. */
export function IntakeList({ department }: { readonly department: WorkspaceDepartment }) {
  const say = useSay<PeopleWord>();
  const intake = useWorkspace((workspace) => workspace.intake);
  const hurdles = useHurdles();
  const { addLine, changeLine, removeLine } = usePeople();
  const lines = intake.filter((line) => line.department === department.id);
  return (
    <div className={styles.intake}>
      <h3 className={styles.intakeHead}>{say('people.intake')}</h3>
      {lines.length === 0 ? <p className={styles.note}>{say('people.intake-empty')}</p> : null}
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id} className={styles.intakeLine}>
            <div>
              <InlineEdit
                label={say('people.intake-line')}
                value={text}
                onCommit={(next) => (next.trim() === '' ? undefined : changeLine(id, next.trim()))}
              />
              {hurdles.has(id) ? (
                <p className={styles.hurdle}>{say('people.hurdle', { count: hurdles.get(id) ?? 0 })}</p>
              ) : null}
            </div>
            <IconButton
              label={say('people.remove-line', { text })}
              icon={<X />}
              onPress={() => removeLine(id, text)}
            />
          </li>
        ))}
      </ul>
      <AddLine
        label={say('people.add-line', { department: department.name })}
        placeholder={say('people.add-line-hint')}
        onAdd={(text) => addLine(department.id, text)}
      />
    </div>
  );
}
