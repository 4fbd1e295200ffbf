import { BadgeCheck, CircleHelp } from 'lucide-react';
import { groupsOf, type Group, type SortedCard } from '../../../shared/steps/sort/groups.ts';
import { sort } from '../../../shared/steps/sort/sort.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import type { StepProps } from '../step-view.ts';
import type { SortWord } from './words.ts';
import styles from './sort-room.module.css';

const MOST_SIDE_BY_SIDE = 24;

/** The clusters side by side; a mark and a word on every fact and claim. */
export function SortRoom({ step }: StepProps) {
  const say = useSay<SortWord>();
  const slice = useSlice(sort, step.id);
  const session = useSession((state) => state);
  const [loose, ...clusters] = groupsOf(slice, session, step.id);
  const shown = [...clusters, ...(loose && loose.cards.length > 0 ? [loose] : [])];
  const many = shown.reduce((sum, { cards }) => sum + cards.length, 0) > MOST_SIDE_BY_SIDE;
  if (shown.length === 0) return <p className={styles.empty}>{say('sort.room.empty')}</p>;
  return (
    <div className={styles.groups} data-many={many || undefined}>
      {shown.map((group) => (
        <RoomGroup key={group.cluster?.id ?? 'loose'} group={group} named={clusters.length > 0} />
      ))}
    </div>
  );
}

function RoomGroup({ group, named }: { readonly group: Group; readonly named: boolean }) {
  const say = useSay<SortWord>();
  return (
    <section data-loose={group.cluster === null || undefined}>
      {named ? <h2 className={styles.name}>{group.cluster?.name ?? say('sort.loose')}</h2> : null}
      <ul className={styles.cards}>
        {group.cards.map((card) => (
          <RoomCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function RoomCard({ card }: { readonly card: SortedCard }) {
  const say = useSay<SortWord>();
  const { as, source } = card.sorting;
  return (
    <li className={styles.card} data-told={as ?? undefined}>
      <span dir="auto">{card.text}</span>
      {as === null ? null : (
        <span className={styles.told}>
          {as === 'fact' ? <BadgeCheck aria-hidden /> : <CircleHelp aria-hidden />}{' '}
          {as === 'fact' && source !== '' ? say('sort.fact-of', { source }) : say(`sort.${as}`)}
        </span>
      )}
    </li>
  );
}
