import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  /** 0 to 1; leave out while it is unknown. */
  readonly value?: number | undefined;
  /** How far, in words ("12 of 40"). */
  readonly words?: string | undefined;
  /** Usually a small `Button` to cancel. */
  readonly action?: ReactNode;
}

/** Work that takes a while. */
export function Progress({ label, value, words, action }: ProgressProps) {
  const known = value !== undefined;
  return (
    <div className={styles.row}>
      <ProgressBar
        className={styles.progress ?? ''}
        maxValue={1}
        value={value ?? 0}
        isIndeterminate={!known}
        {...(words ? { valueLabel: words } : {})}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={styles.words}>
              <Label>{label}</Label>
              <span className={styles.value}>{known ? valueText : words}</span>
            </div>
            <div className={styles.track}>
              <div
                className={styles.fill}
                data-unknown={known ? undefined : true}
                style={known ? { width: `${percentage ?? 0}%` } : {}}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {action}
    </div>
  );
}
