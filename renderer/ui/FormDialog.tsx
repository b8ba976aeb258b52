import { type ReactNode, useState } from 'react';

import { Button } from './Button.tsx';
import { Dialog, type DialogSize } from './Dialog.tsx';
import { DialogActions } from './DialogActions.tsx';
import styles from './FormDialog.module.css';

export interface FormDialogProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly saveLabel: string;
  readonly cancelLabel: string;
  readonly closeLabel: string;
  readonly size?: DialogSize;
  /** Fields one below the other, or two side by side; a wide one then spans both by `grid-column: 1 / -1`. */
  readonly columns?: 1 | 2;
  readonly children: ReactNode;
  /** Beside the buttons: what else can be done. */
  readonly aside?: ReactNode;
  /** Where there is nothing yet that could be saved; a form that says what is missing when it is tried does not need it. */
  readonly isSaveDisabled?: boolean;
  /** Until what it returns is settled the form cannot be saved again. */
  readonly onSave: () => void | Promise<void>;
  readonly onClose: () => void;
}

/** A dialog with a form that is saved as one change, or not at all. Ctrl or Cmd with Enter saves from wherever one types. */
export function FormDialog({ title, subtitle, saveLabel, cancelLabel, closeLabel, size = 'medium', columns = 1, children, aside, isSaveDisabled = false, onSave, onClose }: FormDialogProps) {
  const [isSaving, setSaving] = useState(false);
  const save = (): void => {
    if (isSaveDisabled || isSaving) return;
    const saved = onSave();
    if (saved === undefined) return;
    setSaving(true);
    void saved.finally(() => setSaving(false));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      subtitle={subtitle}
      size={size}
      closeLabel={closeLabel}
      footer={
        <DialogActions aside={aside}>
          <Button onPress={onClose}>{cancelLabel}</Button>
          <Button variant="primary" isDisabled={isSaveDisabled} isPending={isSaving} onPress={save}>
            {saveLabel}
          </Button>
        </DialogActions>
      }
    >
      <form
        className={columns === 2 ? styles.twoColumns : styles.form}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {children}
        {/* Enter in a one-line field submits only where the form has a button for it. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
