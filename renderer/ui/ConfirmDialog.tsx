import type { ReactNode } from 'react';

import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { DialogActions } from './DialogActions.tsx';

export interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  /** What will happen, in full. */
  children: ReactNode;
  /** Names the deed ("Delete"), not "OK". */
  confirmLabel: string;
  cancelLabel: string;
  tone?: 'danger' | 'neutral';
  isPending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that is hard to take back. A dangerous deed does not get the first focus. */
export function ConfirmDialog({
  isOpen, title, children, confirmLabel, cancelLabel, tone = 'neutral', isPending = false, onConfirm, onCancel,
}: ConfirmDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
      title={title}
      size="small"
      role="alertdialog"
      isKeyboardDismissDisabled={isPending}
      footer={
        <DialogActions>
          <Button onPress={onCancel} isDisabled={isPending} autoFocus={tone === 'danger'}>
            {cancelLabel}
          </Button>
          <Button variant={tone === 'danger' ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending} autoFocus={tone !== 'danger'}>
            {confirmLabel}
          </Button>
        </DialogActions>
      }
    >
      {children}
    </Dialog>
  );
}
