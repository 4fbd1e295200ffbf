import type { Participant } from '../../../shared/session/people.ts';
import { coverageGaps } from '../../../shared/steps/room/coverage.ts';
import { gapSentence } from '../../../shared/steps/room/gap-sentence.ts';
import { room } from '../../../shared/steps/room/room.ts';
import { gapId } from '../../../shared/steps/room/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import type { StepProps } from '../step-view.ts';
import type { RoomWord } from './words.ts';
import styles from './room-room.module.css';

/** More people than this are shown smaller. */
const MANY = 9;

/** Everybody by department, so that each can check the own name; and whose voice is still missing. */
export function RoomRoom({ step }: StepProps) {
  const say = useSay<RoomWord>();
  const people = useSession((state) => state.people);
  const { accepted } = useSlice(room, step.id);
  const present = people.participants.filter((person) => person.present);
  const gaps = coverageGaps(people).filter((gap) => accepted.every(({ id }) => id !== gapId(gap)));
  const groups = [...people.departments, { id: null, name: say('room.others') }]
    .map(({ id, name }) => ({ id, name, people: present.filter((person) => person.department === id) }))
    .filter((group) => group.people.length > 0);
  if (present.length === 0) return <p className={styles.sheet}>{say('room.room.empty')}</p>;
  return (
    <div className={styles.sheet} data-many={present.length > MANY || undefined}>
      <div className={styles.columns}>
        {groups.map((group) => (
          <section key={group.id} className={styles.department}>
            <h2>{group.name}</h2>
            <ul>
              {group.people.map((person) => (
                <Seated key={person.id} person={person} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {gaps.length > 0 ? (
        <section className={styles.missing}>
          <h2>{say('room.room.missing')}</h2>
          <ul>
            {gaps.map((gap) => (
              <li key={gapId(gap)}>{gapSentence(gap, say)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Seated({ person }: { readonly person: Participant }) {
  const say = useSay<RoomWord>();
  return (
    <li className={styles.person}>
      <span>{person.name}</span>
      {person.role ? (
        <span className={styles.role}>
          <RoleMark kind={person.role} word={say(`room.role.${person.role}`)} />
        </span>
      ) : null}
    </li>
  );
}
