import { useEffect, useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import type { ProjectLine, ProjectSummary } from '#renderer/frame/desk.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import styles from './Form.module.css';
import { startText } from './text.ts';

/** Says what a deletion takes away for good, and offers to put it into a file first. */
export function DeleteProjectDialog({ line, onClose }: { readonly line: ProjectLine; readonly onClose: () => void }) {
  const { projects, notices } = useDesk();
  const t = useText(startText);
  const work = useCell(projects.work);
  const [summary, setSummary] = useState<ProjectSummary | null>(null);
  useEffect(() => {
    let isWanted = true;
    void projects.summary(line.id).then((found) => isWanted && setSummary(found));
    return () => {
      isWanted = false;
    };
  }, [projects, line.id]);
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
            <Button variant="quiet" icon="file-export" isDisabled={work !== null} onPress={() => void exportIt()}>
              {t('delete.export')}
            </Button>
          }
        >
          <Button autoFocus isDisabled={work !== null} onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="danger" isDisabled={work !== null} onPress={() => void remove()}>
            {t('delete.action')}
          </Button>
        </DialogActions>
      }
    >
      <p>{t('delete.text')}</p>
      {summary !== null && <p className={styles.lost}>{t('delete.lost', { ...summary })}</p>}
    </Dialog>
  );
}
