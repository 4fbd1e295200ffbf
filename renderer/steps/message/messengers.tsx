import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Department } from '../../../shared/session/people.ts';
import { message } from '../../../shared/steps/message/message.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Section } from '../../ui/section.tsx';
import { useMessage } from './use-message.ts';
import type { MessageWord } from './words.ts';
import styles from './message.module.css';

/** One messenger per department, so that nobody hears it from the wind. */
export function Messengers({ step }: { readonly step: Id }) {
  const say = useSay<MessageWord>();
  const departments = useSession((state) => state.people.departments);
  if (departments.length === 0) return null;
  return (
    <Section title={say('message.messengers')} level={3}>
      <ul className={styles.messengers}>
        {departments.map((department) => (
          <li key={department.id} className={styles.messengerRow} data-row={`messenger/${department.id}`}>
            <span className={styles.who}>{department.name}</span>
            <span data-part="messenger">
              <MessengerMenu step={step} department={department} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const NOBODY = 'nobody';

function MessengerMenu({ step, department }: { readonly step: Id; readonly department: Department }) {
  const say = useSay<MessageWord>();
  const { messengers } = useSlice(message, step);
  const participants = useSession((state) => state.people.participants);
  const { setMessenger } = useMessage(step);
  const messenger = byId(participants, byId(messengers, department.id)?.participant ?? '');
  const isOwn = (person: { readonly department: Id | null }) => person.department === department.id;
  const items = [...participants.filter(isOwn), ...participants.filter((person) => !isOwn(person))];
  return (
    <Menu
      label={say('message.messenger-of', { department: department.name })}
      trigger={
        <Button size="s" variant="quiet">
          <span className={messenger ? styles.name : styles.open}>
            {messenger?.name ?? say('message.who')}
          </span>
        </Button>
      }
      groups={[
        { id: 'people', items: items.map(({ id, name }) => ({ id, label: name })) },
        { id: 'none', items: [{ id: NOBODY, label: say('message.nobody-yet') }] },
      ]}
      onAction={(chosen) => setMessenger(department.id, chosen === NOBODY ? null : chosen)}
    />
  );
}
