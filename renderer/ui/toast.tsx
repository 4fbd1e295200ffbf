import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './toast.module.css';

export interface ToastProps {
  /** What happened, in a sentence; nothing is shown while there is nothing to say. */
  readonly message: ReactNode | undefined;
  /** What can be done about it, usually a small `Button` with Undo. */
  readonly action?: ReactNode;
  readonly onDismiss: () => void;
  /** The words of the closing button. */
  readonly dismissLabel: string;
}

/**
 * Tells what just happened, politely and without taking focus. Keep one mounted all the time: a live region that appears together with
 * its first words is not read out. It does not leave by itself; the caller decides when it is over.
 */
export function Toast({ message, action, onDismiss, dismissLabel }: ToastProps) {
  return (
    <div className={styles.place}>
      <div className={styles.toast} data-shown={message ? true : undefined}>
        <output className={styles.words}>{message}</output>
        {message ? (
          <>
            {action}
            <IconButton label={dismissLabel} icon={<X />} onPress={onDismiss} />
          </>
        ) : null}
      </div>
    </div>
  );
}
