import * as v from 'valibot';
import { useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { withDescendants } from '#shared/domain/code-tree.ts';
import { codeIdSchema } from '#shared/domain/ids.ts';
import { recolorCodes } from '#shared/domain/operations/code-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ColorSwatchPicker } from '#renderer/ui/ColorSwatchPicker.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { codebooksText } from '../text.ts';
import styles from './ColorDialog.module.css';

/** The colour of a code, and of those below it if wanted. About its id. */
export const ColorDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [codes] = useState(() => withDescendants(workbench.session.state.get(), v.parse(codeIdSchema, about)));
  const [code] = codes;
  const [color, setColor] = useState(code?.color.toLowerCase() ?? '#000000');
  const [isForAll, setIsForAll] = useState(false);
  if (code === undefined) return null;

  const apply = async () => {
    const ids = (isForAll ? codes : [code]).map(({ id }) => id);
    const isNews = isForAll || color !== code.color.toLowerCase();
    if (isNews && (await workbench.run(recolorCodes, { ids, color })) === null) return;
    workbench.closeDialog();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('color.title', { code: inLanguage(code.name, language) })}
      size="small"
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" onPress={() => void apply()}>
            {t('color.save')}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        <ColorSwatchPicker label={t('color.swatches')} labelHidden value={color} onChange={setColor} hexLabel={t('color.hex')} />
        {codes.length > 1 && <Checkbox label={t('color.below', { count: codes.length - 1 })} isSelected={isForAll} onChange={setIsForAll} />}
      </div>
    </Dialog>
  );
};
