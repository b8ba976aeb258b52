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

/** The attributes of one dyad, or of several at once. About their ids. */
export const DyadValuesDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [ids] = useState(() => v.parse(v.array(dyadIdSchema), about));
  const [attributes] = useState(() => knownAttributes(workbench.session.state.get(), 'dyad'));
  const [only] = ids;
  const isOne = ids.length === 1 && only !== undefined;
  const [draft, setDraft] = useState<ValueDraft>(() => draftOfValues(attributes, isOne ? (workbench.session.state.get().dyads.get(only)?.attributes ?? {}) : {}));
  const [wasTried, setWasTried] = useState(false);
  const { values, bad } = readValues(attributes, draft);

  const save = async () => {
    setWasTried(true);
    if (bad.size > 0) return;
    // Of several dyads at once, what is left blank stays as it is.
    const set = isOne ? values : Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const entry = await workbench.run(setAttributeValues, { of: 'dyad', rows: ids.map((id) => ({ id, values: set })) });
    if (entry !== null) workbench.closeDialog();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={isOne ? t('values.titleDyad', { name: dyadName(workbench.session.state.get(), only, language) }) : t('values.titleCount', { count: ids.length })}
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
      {!isOne && <p className={styles.hint}>{t('values.many')}</p>}
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
