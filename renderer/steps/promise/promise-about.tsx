import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Menu } from '../../ui/menu.tsx';
import type { PromiseHand } from './hand.ts';
import { startOf } from './start-of.ts';
import type { PromiseWord } from './words.ts';
import styles from './promise-row.module.css';

interface PromiseAboutProps {
  readonly item: Item;
  readonly hand: PromiseHand;
}

/** When, whose hours, how likely, from when to when it has to start, who owns it, what is not included. */
export function PromiseAbout({ item, hand }: PromiseAboutProps) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const departments = useSession((state) => state.people.departments);
  const { when, effort, likelihood, to, text, earliest } = item;
  const hours = effort.map(({ department, hours: count }) =>
    say('promise.hours-of', { hours: count, department: byId(departments, department)?.name ?? '' }),
  );
  const facts = [
    ...hours,
    likelihood === null ? '' : say('promise.likely', { percent: likelihood }),
    to === '' || text.includes(to) ? '' : say('promise.to', { name: to }),
    earliest === null ? '' : say('promise.from', { date: dates.short(earliest) }),
  ].filter((fact) => fact !== '');
  return (
    <div className={styles.about}>
      <span className={when ? styles.date : styles.open}>
        {when
          ? say(when.kind === 'by' ? 'promise.by' : 'promise.at', { when: dates.when(when) })
          : say('promise.when-open')}
      </span>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <LatestStart item={item} hand={hand} />
      {effort.length === 0 ? <span className={styles.open}>{say('promise.hours-open')}</span> : null}
      {item.level === 'do-not' && item.owner === null ? null : (
        <span data-part="owner">
          <OwnerMenu item={item} hand={hand} />
        </span>
      )}
      <span
        data-part="excluded"
        className={classNames(styles.excluded, item.excluded === '' && styles.unasked)}
      >
        {item.excluded === '' ? null : <span className={styles.label}>{say('promise.excluded-label')}</span>}
        <DraftEdit
          field={`promise.excluded:${item.id}`}
          label={say('promise.excluded')}
          placeholder={say('promise.excluded-open')}
          value={item.excluded}
          mayBeEmpty
          onKeep={(excluded) => hand.actions.change(item.id, { excluded: excluded.trim() })}
        />
      </span>
    </div>
  );
}

/** As it was said, or reckoned back from date and hours; late when it has gone by. */
function LatestStart({ item, hand: { load } }: PromiseAboutProps) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const departments = useSession((state) => state.people.departments);
  const date = startOf(item, load.table, departments);
  if (date === undefined) return null;
  const past = date < load.today;
  const words = past ? 'promise.latest-past' : 'promise.latest';
  return <span className={classNames(past && styles.late)}>{say(words, { date: dates.short(date) })}</span>;
}

const NOBODY = 'nobody';

/** Exactly one person (rule 7); whoever signs takes on what their department delivers. */
function OwnerMenu({ item, hand }: PromiseAboutProps) {
  const say = useSay<PromiseWord>();
  const { participants, departments } = useSession((state) => state.people);
  const owner = byId(participants, item.owner ?? '');
  const groups = [...departments, { id: null, name: say('promise.others') }]
    .map(({ id, name }) => ({
      id: id ?? 'others',
      heading: name,
      items: participants
        .filter((person) => person.department === id)
        .map((person) => ({ id: person.id, label: person.name })),
    }))
    .filter((group) => group.items.length > 0);
  return (
    <Menu
      label={say('promise.owner')}
      trigger={
        <Button size="s" variant="quiet">
          <span className={owner ? styles.name : styles.open}>{owner?.name ?? say('promise.who')}</span>
        </Button>
      }
      groups={[...groups, { id: 'none', items: [{ id: NOBODY, label: say('promise.nobody-yet') }] }]}
      onAction={(chosen) => hand.actions.change(item.id, { owner: chosen === NOBODY ? null : chosen })}
    />
  );
}
