import * as v from 'valibot';
import { useState } from 'react';

import { cityIdSchema } from '#shared/domain/ids.ts';
import { knownAttributes } from '#shared/domain/known-attributes.ts';
import { addCities, editCity } from '#shared/domain/operations/city-operations.ts';
import { shortNameOf } from '#shared/formats/csv/short-name.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { draftOfValues, readValues, type ValueDraft } from '../attributes/value-draft.ts';
import { ValueField } from '../attributes/ValueField.tsx';
import { dyadsText } from '../text.ts';
import styles from './CityDialog.module.css';
import { blankCityForm, type CityForm, cityOfForm, formOf, problemsOf } from './city-form.ts';
import { DivisionField } from './DivisionField.tsx';

/** One city, added or edited. About its id, or about null for a new one. */
export const CityDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const [city] = useState(() => (v.is(cityIdSchema, about) ? (workbench.session.state.get().cities.get(about) ?? null) : null));
  const [form, setForm] = useState<CityForm>(city === null ? blankCityForm : formOf(city));
  const [wasTried, setWasTried] = useState(false);
  const problems = wasTried ? problemsOf(form) : [];
  const change = (changed: Partial<CityForm>) => setForm({ ...form, ...changed });
  const [attributes] = useState(() => knownAttributes(workbench.session.state.get(), 'city'));
  const [values, setValues] = useState<ValueDraft>(() => draftOfValues(attributes, city?.attributes ?? {}));
  const readDraft = readValues(attributes, values);

  const save = async () => {
    setWasTried(true);
    if (problemsOf(form).length > 0 || readDraft.bad.size > 0) return;
    const known = Object.fromEntries(Object.entries(readDraft.values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    const record = cityOfForm(form, known);
    const entry =
      city === null ? await workbench.run(addCities, { cities: [record] }) : await workbench.run(editCity, { city: { ...record, id: city.id } });
    if (entry !== null) workbench.closeDialog();
  };

  return (
    <FormDialog
      title={t(city === null ? 'city.addTitle' : 'city.editTitle')}
      saveLabel={t(city === null ? 'city.add' : 'city.save')}
      cancelLabel={t('action.cancel')}
      closeLabel={t('action.close')}
      columns={2}
      onSave={save}
      onClose={workbench.closeDialog}
    >
      {city === null && (
        <div className={styles.wide}>
          <DivisionField onChoose={(division) => setForm(formOf(division))} />
        </div>
      )}
      <TextField
        label={t('city.name')}
        placeholder={t('city.namePlaceholder')}
        value={form.name}
        onChange={(name) => change({ name })}
        isRequired
        maxLength={200}
        autoFocus={city !== null}
        {...(problems.includes('nameless') ? { error: t('city.nameless') } : {})}
      />
      <TextField
        label={t('city.shortName')}
        description={t('city.shortNameHint')}
        placeholder={shortNameOf(form.name.trim())}
        value={form.shortName}
        onChange={(shortName) => change({ shortName })}
        maxLength={200}
      />
      <TextField label={t('city.nameEn')} value={form.nameEn} onChange={(nameEn) => change({ nameEn })} maxLength={200} />
      <TextField label={t('city.province')} value={form.province} onChange={(province) => change({ province })} maxLength={200} />
      <TextField
        label={t('city.code')}
        description={t('city.codeHint')}
        value={form.code}
        onChange={(code) => change({ code })}
        {...(problems.includes('badCode') ? { error: t('city.badCode') } : {})}
      />
      <TextField label={t('city.aliases')} description={t('city.aliasesHint')} value={form.aliases} onChange={(aliases) => change({ aliases })} />
      {attributes.length > 0 && (
        <h3 className={styles.heading}>{t('city.attributes')}</h3>
      )}
      {attributes.map((attribute) => (
        <ValueField
          key={attribute.name}
          attribute={attribute}
          value={values[attribute.name] ?? ''}
          onChange={(text) => setValues({ ...values, [attribute.name]: text })}
          isBad={wasTried && readDraft.bad.has(attribute.name)}
        />
      ))}
    </FormDialog>
  );
};
