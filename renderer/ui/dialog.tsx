import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import overlay from './overlay.module.css';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Escape, the closing button or a press outside. Focus goes back to where it was. */
  readonly onClose: () => void;
  /** The words of the closing button. */
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons below, the one to do next last. */
  readonly footer?: ReactNode;
  readonly size?: 's' | 'm' | 'l' | 'xl' | undefined;
}

/** A question or a form on top of everything. Escape closes only the topmost. */
export function Dialog({ title, open, onClose, closeLabel, children, footer, size = 'm' }: DialogProps) {
  return (
    <ModalOverlay
      className={overlay.overlay ?? ''}
      isOpen={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      isDismissable
    >
      <Modal className={classNames(overlay.sheet, styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={closeLabel} keys="Escape" icon={<X />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer ? <footer className={styles.footer}>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
