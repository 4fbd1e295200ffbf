import { useId, type ReactNode } from 'react';
import styles from './promise.module.css';

export interface PartProps {
  readonly title: string;
  /** Stands behind the title on its line. */
  readonly aside?: ReactNode;
  /** Keeps what stands behind the title close to it. */
  readonly together?: boolean;
  /** The title is read out, not shown. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** One of the huddle's questions with what was said to it; tight, so that all of them stand on one screen. */
export function Part({ title, aside, together = false, quiet = false, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={quiet ? undefined : styles.head} data-together={together}>
        <h3 id={id} className={quiet ? styles.hidden : styles.title}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
