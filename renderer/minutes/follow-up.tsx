import { byId } from '../../shared/session/entities.ts';
import { itemStatusSchema } from '../../shared/session/item-events.ts';
import type { Item } from '../../shared/session/items.ts';
import { whenWords } from '../../shared/language/when-words.ts';
import { localDate } from '../app/local-date.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { DraftEdit } from '../session/draft-edit.tsx';
import { useSession, useSessionStore } from '../session/use-session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { SessionPageWord } from './words.ts';
import styles from './session-page.module.css';

/** What became of actions and questions: kept, dropped, answered. Allowed after the close. */
export function FollowUp() {
  const say = useSay<SessionPageWord>();
  const title = useSession((state) => state.meeting.title);
  const items = useSession((state) => state.items);
  const followed = items.filter((item) => item.kind === 'action' || item.kind === 'question');
  return (
    <div className={styles.followUp}>
      <h1 className={styles.title}>{title}</h1>
      {followed.length === 0 ? <EmptyState>{say('session-page.follow-up-empty')}</EmptyState> : null}
      <p className={styles.note}>{say('session-page.follow-up-note')}</p>
      <ul>
        {followed.map((item) => (
          <FollowedItem key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}

function FollowedItem({ item }: { readonly item: Item }) {
  const say = useSay<SessionPageWord>();
  const { now } = useServices();
  const { append } = useSessionStore();
  const owner = useSession((state) => byId(state.people.participants, item.owner ?? '')?.name);
  const due = item.when && whenWords(item.when, { date: localDate(now()), time: '00:00' });
  const setStatus = (status: Item['status'], note = item.statusNote ?? '') =>
    void append([{ type: 'item.status-set', body: { item: item.id, status, note } }]);
  return (
    <li className={styles.followed}>
      <p dir="auto">{item.text}</p>
      <small>{[owner, due].filter(Boolean).join(' · ')}</small>
      <Segmented
        label={say('session-page.status')}
        options={itemStatusSchema.options.map((status) => ({
          id: status,
          label: say(`session-page.status.${status}`),
        }))}
        value={item.status}
        onChange={(status) => setStatus(status)}
      />
      <DraftEdit
        field={`follow-up.note:${item.id}`}
        label={say('session-page.status-note')}
        placeholder={say('session-page.status-note-hint')}
        value={item.statusNote ?? ''}
        mayBeEmpty
        onKeep={(note) => setStatus(item.status, note.trim())}
      />
    </li>
  );
}
