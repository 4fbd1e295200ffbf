import type { RelatedSession } from '../../shared/contract/sessions.ts';
import type { TakenUp } from '../../shared/contract/ledger.ts';
import type { Agreed } from '../../shared/session/agreed.ts';
import { byId } from '../../shared/session/entities.ts';
import { ownerWords, saidWords, thingText } from '../../shared/session/said.ts';
import type { FollowUpWord } from '../app/follow-up/words.ts';
import { saidOf } from '../app/follow-up/use-follow-up.ts';
import { localDate } from '../app/local-date.ts';
import { hashOf } from '../app/route.ts';
import { useDates } from '../app/use-dates.ts';
import { useSay } from '../app/use-say.ts';
import { useToday } from '../app/use-today.ts';
import { useSession } from '../session/use-session.ts';
import type { SessionPageWord } from './words.ts';
import styles from './followed.module.css';

export interface FollowedLineProps {
  readonly agreed: Agreed;
  /** Later sessions that looked at it. */
  readonly takenUp: readonly TakenUp[];
  /** Sessions that were held about it: a missed promise that was traced, a tree that was opened again. */
  readonly related: readonly RelatedSession[];
}

/** A thing that was agreed: what, who, when; what became of it and when that was said; and where it was taken up. */
export function FollowedLine({ agreed, takenUp, related }: FollowedLineProps) {
  const say = useSay<SessionPageWord | FollowUpWord>();
  const dates = useDates();
  const today = useToday().date;
  const people = useSession((state) => state.people);
  const { kind, standing, id } = agreed;
  const person = byId(people.participants, agreed.owner ?? '');
  const department = byId(people.departments, person?.department ?? '')?.name ?? '';
  const owner = ownerWords({ owner: person?.name ?? '', department }, say);
  const { date, open } = standing;
  const late = open && date !== null && date < today;
  return (
    <>
      <span className={styles.kind}>{say(`followed.kind.${kind}`)}</span>
      <span className={styles.text} dir="auto" data-open={open}>
        {thingText({ text: agreed.text, pledge: agreed.pledge }, say)}
      </span>
      <span className={styles.about}>
        <Stands agreed={agreed} late={late} />
        {owner === '' ? null : <span>{owner}</span>}
        {date === null ? null : (
          <span>{say(late ? 'session-page.was-due' : 'session-page.due', { date: dates.short(date) })}</span>
        )}
      </span>
      <Ways
        takenUp={takenUp.filter(({ item }) => item === id)}
        related={related.filter(({ item, direction }) => item === id && direction === 'to')}
      />
    </>
  );
}

function Stands({ agreed, late }: { readonly agreed: Agreed; readonly late: boolean }) {
  const say = useSay<SessionPageWord | FollowUpWord>();
  const dates = useDates();
  const { kind, standing } = agreed;
  const { outcome, open, at } = standing;
  if (outcome === null) {
    const word = late ? 'session-page.stands.overdue' : 'session-page.stands.open';
    return <b data-stands={late ? 'late' : 'open'}>{say(word)}</b>;
  }
  const said = saidWords(kind, saidOf(standing), say, dates);
  const on = at === null ? '' : dates.short(localDate(Date.parse(at)));
  return (
    <b data-stands={open && late ? 'late' : outcome}>
      {on === '' ? said : say('session-page.said-on', { said, date: on })}
    </b>
  );
}

function Ways({ takenUp, related }: Pick<FollowedLineProps, 'takenUp' | 'related'>) {
  const say = useSay<SessionPageWord | FollowUpWord>();
  if (takenUp.length + related.length === 0) return null;
  return (
    <span className={styles.ways}>
      {takenUp.map(({ session, sessionTitle, item }) => (
        <a key={`${session}/${item}`} href={hashOf({ name: 'minutes', session, item: null })}>
          {say('session-page.carried-in', { title: sessionTitle })}
        </a>
      ))}
      {related.map(({ session, kind, known }) =>
        known === null ? null : (
          <a key={`${session}/${kind}`} href={hashOf(placeOf(session, known.status === 'closed'))}>
            {say(kind === 'failed-check' ? 'follow-up.reopened-in' : 'session-page.traced-in', {
              title: known.title,
            })}
          </a>
        ),
      )}
    </span>
  );
}

/** A closed session is read, an open one is gone on with. */
function placeOf(session: string, closed: boolean) {
  return closed
    ? ({ name: 'minutes', session, item: null } as const)
    : ({ name: 'session', session } as const);
}
