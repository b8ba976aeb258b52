import { useText } from '#renderer/frame/feature-text.ts';
import type { ProjectLine } from '#renderer/frame/desk.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { startText } from './text.ts';

/** Says what a deletion takes away for good, and offers to put it into a file first. */
export function DeleteProjectDialog({ line, onClose }: { readonly line: ProjectLine; readonly onClose: () => void }) {
  const { projects, notices } = useDesk();
  const t = useText(startText);
  const work = useCell(projects.work);
  const remove = async (): Promise<void> => {
    if (await projects.remove(line.id)) notices.show('done', t('delete.done', { name: line.name }));
    onClose();
  };
  const exportIt = async (): Promise<void> => {
    if (await projects.exportProject(line.id)) notices.show('done', t('export.done', { name: line.name }));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      role="alertdialog"
      size="small"
      title={t('delete.title', { name: line.name })}
      isKeyboardDismissDisabled={work !== null}
      footer={
        <DialogActions
          aside={
            <Button variant="quiet" icon="file-export" isPending={work?.kind === 'writing-file'} isDisabled={work !== null} onPress={() => void exportIt()}>
              {t('delete.export')}
            </Button>
          }
        >
          <Button autoFocus isDisabled={work !== null} onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="danger" isPending={work?.kind === 'deleting'} isDisabled={work?.kind === 'writing-file'} onPress={() => void remove()}>
            {t('delete.action')}
          </Button>
        </DialogActions>
      }
    >
      <p>{t('delete.text')}</p>
    </Dialog>
  );
}
