import type { ReactNode } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, type DialogSize } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import styles from './FormDialog.module.css';
import { tracingText } from './text.ts';

export interface FormDialogProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly saveLabel: string;
  readonly size?: DialogSize;
  readonly children: ReactNode;
  /** Beside the buttons: what else can be done. */
  readonly aside?: ReactNode;
  readonly onSave: () => void | Promise<void>;
}

/** A dialog with a form that is saved as one change, or not at all. Ctrl or Cmd with Enter saves from wherever one types. */
export function FormDialog({ title, subtitle, saveLabel, size = 'medium', children, aside, onSave }: FormDialogProps) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={title}
      subtitle={subtitle}
      size={size}
      closeLabel={t('action.close')}
      footer={
        <DialogActions aside={aside}>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" onPress={() => void onSave()}>
            {saveLabel}
          </Button>
        </DialogActions>
      }
    >
      <form
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void onSave();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void onSave();
        }}
      >
        {children}
        {/* Enter in a one-line field submits only where the form has a button for it. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
