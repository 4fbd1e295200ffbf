import type { Id } from '../../../shared/session/event.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import type { SortHand } from './hand.ts';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

interface NameClusterProps {
  readonly step: Id;
  readonly card: Id | null;
  readonly hand: SortHand;
}

/** What these cards have in common, in a word or two. */
export function NameCluster({ step, card, hand }: NameClusterProps) {
  const say = useSay<SortWord>();
  return (
    <div
      className={styles.naming}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') hand.write(null);
      }}
    >
      <AddField
        field={`sort.cluster:${step}`}
        label={say('sort.name-cluster')}
        placeholder={say('sort.name-cluster-hint')}
        initialFocus
        onAdd={(name) => {
          hand.sort.group(name, card);
          hand.write(null);
        }}
      />
    </div>
  );
}
