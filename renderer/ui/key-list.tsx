import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import styles from './key-list.module.css';

export interface KeyListProps {
  readonly label: string;
  readonly keys: readonly { readonly keys: string; readonly label: string }[];
  /** `line`: beside the capture bar. `columns`: the sheet of all keys. */
  readonly look?: 'line' | 'columns' | undefined;
}

/** The keys that act here, always in sight. */
export function KeyList({ label, keys, look = 'line' }: KeyListProps) {
  return (
    <ul className={classNames(styles.list, styles[look])} aria-label={label}>
      {keys.map((entry) => (
        <li key={entry.keys + entry.label} className={styles.entry}>
          <Kbd keys={entry.keys} /> <span>{entry.label}</span>
        </li>
      ))}
    </ul>
  );
}
