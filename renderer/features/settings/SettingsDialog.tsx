import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

import { AppearanceControls } from './AppearanceControls.tsx';
import { settingsText } from './text.ts';

export function SettingsDialog() {
  const { closeDialog } = useWorkbench();
  const t = useText(settingsText);
  return (
    <Dialog isOpen onOpenChange={closeDialog} title={t('title')} closeLabel={t('close')} isDismissable>
      <AppearanceControls />
    </Dialog>
  );
}
