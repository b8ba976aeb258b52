import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { settingsText } from './text.ts';

/** Writes the whole project into a file; the dialog steps aside for it. */
export function ExportButton() {
  const { exportProject, closeDialog } = useWorkbench();
  const t = useText(settingsText);
  return (
    <Button
      icon="file-export"
      onPress={() => {
        closeDialog();
        void exportProject();
      }}
    >
      {t('project.export')}
    </Button>
  );
}
