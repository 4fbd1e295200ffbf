import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** One sentence: what belongs here. */
  readonly children: ReactNode;
  /** The one next step, usually a `Button`. */
  readonly action?: ReactNode;
}

/** A place where nothing is yet. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.words}>{children}</p>
      {action}
    </div>
  );
}
