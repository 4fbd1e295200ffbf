import { ChevronLeft } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './page.module.css';

/** Where `SkipLink` leads. */
export const mainId = 'main';

export interface PageProps {
  readonly title: ReactNode;
  /** A small line above the title. */
  readonly eyebrow?: ReactNode;
  /** The way back, at the left of the title. */
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** A column at the right, on its own surface, that scrolls by itself. */
  readonly aside?: ReactNode;
  readonly asideLabel?: string | undefined;
  /** Focus it after moving to another page. */
  readonly mainRef?: Ref<HTMLElement> | undefined;
  /** `text`: no wider than is good to read. */
  readonly width?: 'text' | 'full' | undefined;
}

/** A whole screen: header, a main area that scrolls, optionally a column beside it. */
export function Page(props: PageProps) {
  const { title, eyebrow, back, actions, children, aside, asideLabel, mainRef, width = 'full' } = props;
  return (
    <div className={styles.page}>
      <div className={styles.grid} data-aside={aside ? true : undefined}>
        <main id={mainId} tabIndex={-1} className={styles.main} {...(mainRef ? { ref: mainRef } : {})}>
          <div className={styles.column} data-width={width}>
            <header className={styles.header}>
              {back ? (
                <div className={styles.back}>
                  <IconButton label={back.label} icon={<ChevronLeft />} onPress={back.onPress} />
                </div>
              ) : null}
              <div className={styles.heading}>
                {eyebrow ? <p className={styles.eyebrow}>{eyebrow}</p> : null}
                <h1 className={styles.title}>{title}</h1>
              </div>
              {actions ? <div className={styles.actions}>{actions}</div> : null}
            </header>
            {children}
          </div>
        </main>
        {aside ? (
          <aside className={styles.aside} aria-label={asideLabel}>
            {aside}
          </aside>
        ) : null}
      </div>
    </div>
  );
}
