import { Children, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Termed } from './termed.tsx';
import styles from './room-rows.module.css';

/** The room view's lines: a word in the voice face, what was said, and something short at the end. */
export function RoomRows({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.rows}>{children}</dl>;
}

export interface RoomRowProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** Short: a date, a check mark. */
  readonly aside?: ReactNode;
  /** `open`: a question still to answer; `lit`: what the room looks at now; `past`: done with. */
  readonly tone?: 'plain' | 'open' | 'lit' | 'past' | undefined;
  readonly voice?: boolean | undefined;
}

export function RoomRow({ label, children, aside, tone = 'plain', voice = false }: RoomRowProps) {
  return (
    <div className={styles.row} data-tone={tone}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.body}>
        <div className={classNames(styles.text, voice && styles.voice)}>{withTerms(children)}</div>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </dd>
    </div>
  );
}

/** Nobody presses anything in the room view: words that were agreed on are underlined, no more. */
function withTerms(children: ReactNode): ReactNode {
  return Children.map(children, (child) =>
    typeof child === 'string' ? <Termed text={child} look="underline" /> : child,
  );
}
