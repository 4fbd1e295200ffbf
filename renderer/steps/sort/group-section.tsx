import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import type { Group } from '../../../shared/steps/sort/groups.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import { CardRow } from './card-row.tsx';
import type { SortHand, Writing } from './hand.ts';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

export interface GroupSectionProps {
  readonly step: Id;
  readonly group: Group;
  /** The digit that puts a card here; 0 for the loose ones. */
  readonly number: number;
  readonly hand: SortHand;
  readonly writing: Writing | null;
  /** Holds the first card: the keyboard begins there. */
  readonly first: boolean;
}

export function GroupSection({ step, group, number, hand, writing, first }: GroupSectionProps) {
  const say = useSay<SortWord>();
  const { cluster, cards } = group;
  const list = useTurnFocus(first && writing?.kind !== 'cluster', true);
  if (cluster === null && cards.length === 0) return null;
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        {number <= 9 ? <Kbd keys={String(number)} /> : null}
        {cluster === null ? (
          <h3 className={styles.groupName}>{say('sort.loose')}</h3>
        ) : (
          <h3 className={styles.groupName}>
            <DraftEdit
              field={`sort.name:${cluster.id}`}
              label={say('sort.cluster')}
              value={cluster.name}
              onKeep={(name) => hand.sort.rename(cluster.id, name.trim())}
            />
          </h3>
        )}
        <span className={styles.note}>{cards.length}</span>
        {cluster === null ? null : (
          <IconButton
            label={say('sort.dissolve')}
            icon={<X />}
            onPress={() => hand.sort.dissolve(cluster.id)}
          />
        )}
      </div>
      <div ref={list}>
        <ul className={styles.cards}>
          {cards.map((card) => (
            <CardRow key={card.id} step={step} card={card} hand={hand} writing={writing} />
          ))}
        </ul>
      </div>
    </section>
  );
}
