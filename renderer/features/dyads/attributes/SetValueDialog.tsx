import * as v from 'valibot';
import { useMemo, useState } from 'react';

import type { AttributeValue } from '#shared/domain/attribute.ts';
import { readAttributeValue } from '#shared/domain/attribute-value.ts';
import { dyadIdSchema } from '#shared/domain/dyad.ts';
import { knownAttributes } from '#shared/domain/known-attributes.ts';
import { setValueOfDyads } from '#shared/domain/operations/set-value-of-dyads.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import { dyadsText } from '../text.ts';
import styles from './Attributes.module.css';
import { ValueField } from './ValueField.tsx';

const ways = ['set', 'clear'] as const;

/** One attribute of several dyads: given the same value, or cleared. About their ids. */
export const SetValueDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const [ids] = useState(() => v.parse(v.array(dyadIdSchema), about));
  const [state] = useState(() => workbench.session.state.get());
  const [attributes] = useState(() => knownAttributes(state, 'dyad'));
  const [name, setName] = useState(attributes[0]?.name ?? '');
  const [way, setWay] = useState<(typeof ways)[number]>('set');
  const [typed, setTyped] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const valued = useMemo(() => ids.filter((id) => Object.hasOwn(state.dyads.get(id)?.attributes ?? {}, name)).length, [state, ids, name]);
  const attribute = attributes.find((each) => each.name === name);
  const value = attribute === undefined || typed.trim() === '' ? null : readAttributeValue(attribute, typed);
  const toAttributes = () => workbench.openDialog('dyads.attributes', 'dyad');

  const write = async (written: AttributeValue | null) => {
    const entry = await workbench.run(setValueOfDyads, { ids, name, value: written });
    if (entry === null) return;
    workbench.closeDialog();
    const count = entry.changes.length;
    tellDone(workbench, entry, written === null ? t('setValue.cleared', { name, count }) : t('setValue.done', { name, value: written, count }), t('action.undo'));
  };
  const save = async () => {
    setWasTried(true);
    if (way === 'clear') await write(null);
    else if (value !== null) await write(value);
  };

  const shown = new Intl.NumberFormat(useLanguage()).format(ids.length);
  const words = { title: t('setValue.title', { shown }), cancelLabel: t('action.cancel'), closeLabel: t('action.close') };
  if (attribute === undefined) {
    return (
      <FormDialog {...words} saveLabel={t('command.attributes')} onSave={toAttributes} onClose={workbench.closeDialog}>
        <p className={styles.hint}>{t('values.none')}</p>
      </FormDialog>
    );
  }
  return (
    <FormDialog
      {...words}
      subtitle={t('setValue.subtitle')}
      saveLabel={way === 'clear' ? t('setValue.clear') : t('setValue.do', { shown })}
      aside={<Button onPress={toAttributes}>{t('command.attributes')}</Button>}
      onSave={save}
      onClose={workbench.closeDialog}
    >
      <Select
        label={t('setValue.attribute')}
        options={attributes.map((each) => ({ id: each.name, label: each.unit === '' ? each.name : `${each.name} (${each.unit})`, description: t(`attributes.type.${each.type}`) }))}
        value={name}
        onChange={(chosen) => {
          setName(chosen);
          setTyped('');
          setWasTried(false);
        }}
      />
      <RadioGroup label={t('setValue.way')} options={ways.map((id) => ({ id, label: t(`setValue.way.${id}`) }))} value={way} onChange={setWay} orientation="horizontal" />
      {way === 'set' && <ValueField attribute={attribute} label={t('setValue.value')} value={typed} onChange={setTyped} isBad={wasTried && value === null} />}
      <p className={styles.hint} role="status">
        {valued === 0 ? t('setValue.noneHas') : t(way === 'clear' ? 'setValue.haveCleared' : 'setValue.haveReplaced', { count: valued })}
      </p>
    </FormDialog>
  );
};
