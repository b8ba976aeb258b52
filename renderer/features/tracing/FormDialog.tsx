import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { FormDialog as FormDialogPart, type FormDialogProps as PartProps } from '#renderer/ui/FormDialog.tsx';

import { tracingText } from './text.ts';

export type FormDialogProps = Omit<PartProps, 'cancelLabel' | 'closeLabel' | 'onClose'>;

/** A form of the room, with the words that all of them share. */
export function FormDialog(props: FormDialogProps) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  return <FormDialogPart {...props} cancelLabel={t('action.cancel')} closeLabel={t('action.close')} onClose={workbench.closeDialog} />;
}
