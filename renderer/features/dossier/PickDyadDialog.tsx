import { DyadPicker } from '#renderer/features/dyads/index.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

import { shownDyad } from './dossier-view.ts';
import { dossierText } from './text.ts';

/** Finds another dyad: type 深 东, Enter. */
export const PickDyadDialog: DialogComponent = () => {
  const t = useText(dossierText);
  const workbench = useWorkbench();
  const shown = shownDyad(workbench);
  return (
    <Dialog isOpen onOpenChange={(isOpen) => isOpen || workbench.closeDialog()} title={t('pick.title')} closeLabel={t('action.close')}>
      <DyadPicker
        label={t('pick.label')}
        placeholder={t('pick.placeholder')}
        picked={shown === null ? [] : [shown]}
        onPick={(dyadId) => {
          workbench.closeDialog();
          openDyad(workbench, dyadId);
        }}
      />
    </Dialog>
  );
};
