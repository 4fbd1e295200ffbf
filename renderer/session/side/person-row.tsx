import type { Participant } from '../../../shared/session/people.ts';
import { useSay } from '../../app/use-say.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import type { SessionWord } from '../words.ts';
import styles from './side-panel.module.css';

/** A person and the hat they chose for this topic. */
export function PersonRow({ person }: { readonly person: Participant }) {
  const say = useSay<SessionWord>();
  return (
    <li className={styles.person} data-absent={person.present ? undefined : true}>
      <span className={styles.who}>{person.name}</span>
      {person.present ? (
        person.role === null ? (
          <span className={styles.small}>{say('side.no-role')}</span>
        ) : (
          <RoleMark kind={person.role} word={say(`role.${person.role}`)} />
        )
      ) : (
        <span className={styles.small}>{say('side.absent')}</span>
      )}
    </li>
  );
}
