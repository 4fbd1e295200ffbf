import type { ReactNode } from 'react';
import { mainId } from './page.tsx';
import styles from './skip-link.module.css';

/** The first thing Tab reaches: past the navigation, to the content. It moves focus itself, so that the address stays as it is. */
export function SkipLink({
  children,
  target = mainId,
}: {
  readonly children: ReactNode;
  readonly target?: string | undefined;
}) {
  return (
    <a
      className={styles.link}
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}
