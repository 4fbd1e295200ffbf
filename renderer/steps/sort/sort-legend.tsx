import { useSay } from '../../app/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

const KEYS = [
  ['F', 'sort.fact'],
  ['L', 'sort.claim'],
  ['S', 'sort.legend.source'],
  ['W', 'sort.legend.ask'],
  ['G', 'sort.legend.group'],
  ['1', 'sort.legend.place'],
] as const;

/** The keys of a card, where the eyes are. */
export function SortLegend() {
  const say = useSay<SortWord>();
  return (
    <p className={styles.legend}>
      {KEYS.map(([keys, word]) => (
        <span key={keys}>
          <Kbd keys={keys} /> {say(word)}
        </span>
      ))}
    </p>
  );
}
