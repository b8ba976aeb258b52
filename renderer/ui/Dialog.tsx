import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';

import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export type DialogSize = 'small' | 'medium' | 'large' | 'full';

export interface DialogProps {
  isOpen: boolean;
  /** Called when Esc, the cross or (if `isDismissable`) a click outside closes it. */
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** Under the title. */
  subtitle?: ReactNode;
  children: ReactNode;
  /** Usually DialogActions. */
  footer?: ReactNode;
  size?: DialogSize;
  /** Gives the dialog a cross with this spoken name. */
  closeLabel?: string;
  /** Whether a click outside closes it. Not for dialogs that hold what a user typed. */
  isDismissable?: boolean;
  /** Esc does nothing, e.g. while something irrevocable runs. */
  isKeyboardDismissDisabled?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** A modal dialog. The focus goes in, stays in, and returns to where it was. */
export function Dialog({
  isOpen, onOpenChange, title, subtitle, children, footer, size = 'medium', closeLabel, isDismissable = false, isKeyboardDismissDisabled = false, role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      data-dialog-overlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={isKeyboardDismissDisabled}
    >
      <Modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <div className={styles.titles}>
              <Heading slot="title" level={2} className={styles.title ?? ''}>
                {title}
              </Heading>
              {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
            </div>
            {closeLabel !== undefined && <IconButton label={closeLabel} icon="close" onPress={() => onOpenChange(false)} />}
          </header>
          <div className={styles.body}>{children}</div>
          {footer}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
