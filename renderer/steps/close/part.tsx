import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './close.module.css';

export interface PartProps {
  readonly title: string;
  readonly done: boolean;
  readonly current: boolean;
  /** Short, at the right of the title: how many, or what came out. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One part of the close: checked when it is done, lit while it is its turn. */
export function Part({ title, done, current, aside, children }: PartProps) {
  return (
    <section
      className={styles.part}
      aria-label={title}
      data-current={current || undefined}
      data-done={done || undefined}
    >
      <div className={styles.head}>
        <span className={styles.mark}>{done ? <Check aria-hidden /> : null}</span>
        <h3 className={styles.title}>{title}</h3>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
      {children ? <div className={styles.body}>{children}</div> : null}
    </section>
  );
}
