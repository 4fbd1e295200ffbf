import type { Item } from '../../../shared/session/items.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PromiseHand } from './hand.ts';
import { roomToStart, startOf } from './start-of.ts';
import type { PromiseWord } from './words.ts';
import styles from './promise-row.module.css';

/** At instead of by (rule 5): what exactness costs, and why it is needed. */
export function ExactNote({ item, hand }: { readonly item: Item; readonly hand: PromiseHand }) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const departments = useSession((state) => state.people.departments);
  const { id, when, earliest } = item;
  if (when?.kind !== 'at' || item.level === 'do-not') return null;
  const { load, actions } = hand;
  const date = startOf(item, load.table, departments);
  const first = earliest !== null && earliest > load.today ? earliest : load.today;
  const room = date === undefined ? 0 : roomToStart(first, date);
  return (
    <div className={styles.exact}>
      <span className={styles.note}>
        {date === undefined
          ? say('promise.room-lost-undated')
          : say('promise.room-lost', { date: dates.short(date) })}{' '}
        {room > 1 ? say('promise.room-left', { count: room }) : null}
      </span>
      <span data-part="reason">
        <DraftEdit
          field={`promise.reason:${id}`}
          label={say('promise.reason')}
          placeholder={say('promise.reason-hint')}
          value={when.because ?? ''}
          mayBeEmpty
          onKeep={(because) => actions.change(id, { when: { ...when, because: because.trim() } })}
        />
      </span>
    </div>
  );
}
