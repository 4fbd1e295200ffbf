import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly initiallyOpen?: boolean | undefined;
  /** Set both to decide from outside. */
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
}

/** More, for those who want it. */
export function Disclosure({ title, children, initiallyOpen = false, open, onOpenChange }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={styles.disclosure ?? ''}
      defaultExpanded={initiallyOpen}
      {...(open === undefined ? {} : { isExpanded: open })}
      {...(onOpenChange ? { onExpandedChange: onOpenChange } : {})}
    >
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <ChevronRight aria-hidden className={styles.icon} />
        {title}
      </Button>
      <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
