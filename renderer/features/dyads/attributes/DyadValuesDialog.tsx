import * as v from 'valibot';
import { useState } from 'react';

import { dyadName } from '#shared/domain/dyad-name.ts';
import { dyadIdSchema } from '#shared/domain/dyad.ts';
import { knownAttributes } from '#shared/domain/known-attributes.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { dyadsText } from '../text.ts';
import styles from './Attributes.module.css';
import { draftOfValues, readValues, type ValueDraft } from './value-draft.ts';
import { ValueField } from './ValueField.tsx';

/** All attributes of one dyad. About its id. */
export const DyadValuesDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [id] = useState(() => v.parse(dyadIdSchema, about));
  const [attributes] = useState(() => knownAttributes(workbench.session.state.get(), 'dyad'));
  const [draft, setDraft] = useState<ValueDraft>(() => draftOfValues(attributes, workbench.session.state.get().dyads.get(id)?.attributes ?? {}));
  const [wasTried, setWasTried] = useState(false);
  const { values, bad } = readValues(attributes, draft);

  const save = async () => {
    setWasTried(true);
    if (bad.size > 0) return;
    const entry = await workbench.run(setAttributeValues, { of: 'dyad', rows: [{ id, values }] });
    if (entry !== null) workbench.closeDialog();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('values.titleDyad', { name: dyadName(workbench.session.state.get(), id, language) })}
      closeLabel={t('action.close')}
      footer={
        <DialogActions aside={<Button onPress={() => workbench.openDialog('dyads.attributes', 'dyad')}>{t('command.attributes')}</Button>}>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={attributes.length === 0} onPress={() => void save()}>
            {t('values.save')}
          </Button>
        </DialogActions>
      }
    >
      {attributes.length === 0 && <p className={styles.hint}>{t('values.none')}</p>}
      <form
        className={styles.values}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {attributes.map((attribute) => (
          <ValueField
            key={attribute.name}
            attribute={attribute}
            value={draft[attribute.name] ?? ''}
            onChange={(text) => setDraft({ ...draft, [attribute.name]: text })}
            isBad={wasTried && bad.has(attribute.name)}
          />
        ))}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
};
