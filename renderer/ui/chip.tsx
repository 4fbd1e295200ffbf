import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './chip.module.css';

export interface ChipProps {
  readonly children: ReactNode;
  /** `accent`: something understood or chosen. `warn`: something to look at; say it in words too. */
  readonly tone?: 'neutral' | 'accent' | 'warn' | undefined;
  readonly icon?: ReactNode;
}

/** A short word in a rounded box. It is read, not pressed. */
export function Chip({ children, tone = 'neutral', icon }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
