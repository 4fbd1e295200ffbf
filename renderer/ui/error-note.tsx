import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './error-note.module.css';

export interface ErrorNoteProps {
  /** What happened. */
  readonly what: ReactNode;
  /** What was kept. */
  readonly kept: ReactNode;
  /** What to do. */
  readonly next: ReactNode;
  /** The button that does it. */
  readonly action?: ReactNode;
}

/** An error in three sentences. All three are required: an error that does not say what was kept frightens. */
export function ErrorNote({ what, kept, next, action }: ErrorNoteProps) {
  return (
    <div role="alert" className={styles.note}>
      <CircleAlert aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.what}>{what}</p>
        <p>{kept}</p>
        <p>{next}</p>
      </div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
