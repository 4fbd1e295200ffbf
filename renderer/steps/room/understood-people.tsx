import type { People } from '../../../shared/session/people.ts';
import type { PersonLine } from '../../../shared/steps/room/person-line.ts';
import { useSay } from '../../app/use-say.ts';
import { Chip } from '../../ui/chip.tsx';
import { RoleMark } from '../../ui/role-mark.tsx';
import { alreadyHere } from '../../session/joining.ts';
import type { RoomWord } from './words.ts';
import styles from './room.module.css';

/** What the line says so far. Always there, so that nothing jumps when somebody begins to type. */
export function UnderstoodPeople({ lines, people }: { lines: readonly PersonLine[]; people: People }) {
  const say = useSay<RoomWord>();
  return (
    <div className={styles.understood} aria-live="polite">
      {lines.length === 0 ? <p className={styles.note}>{say('room.add-how')}</p> : null}
      {lines.map((line, index) => (
        <p key={`${index}/${line.name}`} className={styles.chips}>
          <Chip tone="accent">{line.name}</Chip>
          <Department line={line} />
          {line.seat ? <Chip tone="accent">{say(`room.seat.${line.seat}`)}</Chip> : null}
          {line.role ? (
            <Chip>
              <RoleMark kind={line.role} word={say(`room.role.${line.role}`)} />
            </Chip>
          ) : null}
          {alreadyHere(line, people) ? <span className={styles.note}>{say('room.already-here')}</span> : null}
        </p>
      ))}
    </div>
  );
}

function Department({ line: { department } }: { readonly line: PersonLine }) {
  const say = useSay<RoomWord>();
  if (department === null) return <span className={styles.note}>{say('room.which-department')}</span>;
  const name =
    department.id === null ? say('room.new-department', { name: department.name }) : department.name;
  return <Chip tone="accent">{name}</Chip>;
}
