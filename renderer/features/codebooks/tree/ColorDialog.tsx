import { useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { withDescendants } from '#shared/domain/code-tree.ts';
import { recolorCodes } from '#shared/domain/operations/code-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ColorSwatchPicker } from '#renderer/ui/ColorSwatchPicker.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { codesAbout } from '../codes-about.ts';
import { codebooksText } from '../text.ts';
import styles from './ColorDialog.module.css';

/** The colour of codes, and of those below them if wanted. About their ids. */
export const ColorDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [{ chosen, all }] = useState(() => {
    const state = workbench.session.state.get();
    const asked = codesAbout(state, about);
    return { chosen: asked, all: [...new Set(asked.flatMap(({ id }) => withDescendants(state, id)))] };
  });
  const [code] = chosen;
  const [color, setColor] = useState(code?.color.toLowerCase() ?? '#000000');
  const [isForAll, setIsForAll] = useState(false);
  if (code === undefined) return null;

  const apply = async () => {
    const ids = (isForAll ? all : chosen).map(({ id }) => id);
    const isNews = isForAll || chosen.some((each) => color !== each.color.toLowerCase());
    if (isNews && (await workbench.run(recolorCodes, { ids, color })) === null) return;
    workbench.closeDialog();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={chosen.length === 1 ? t('color.title', { code: inLanguage(code.name, language) }) : t('color.titleOfSeveral', { count: chosen.length })}
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
        {all.length > chosen.length && <Checkbox label={t('color.below', { count: all.length - chosen.length })} isSelected={isForAll} onChange={setIsForAll} />}
      </div>
    </Dialog>
  );
};
