import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './banner.module.css';

export interface BannerProps {
  /** `warn` and `info` carry an icon; `hint` floats over the content and offers something. */
  readonly tone?: 'info' | 'warn' | 'hint' | undefined;
  /** The first words, in bold. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** One or two small buttons. */
  readonly action?: ReactNode;
  /** Read out when it appears. Leave out where it is there from the start. */
  readonly live?: boolean | undefined;
}

/** A sentence that stays until its reason is gone. */
export function Banner({ tone = 'info', title, children, action, live = false }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone])} role={live ? 'status' : undefined}>
      <div className={styles.say}>
        {tone === 'warn' ? <TriangleAlert aria-hidden className={styles.icon} /> : null}
        {tone === 'info' ? <Info aria-hidden className={styles.icon} /> : null}
        <p className={styles.words}>
          {title ? <strong>{title}</strong> : null}
          {title && children ? ' ' : null}
          {children}
        </p>
      </div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
