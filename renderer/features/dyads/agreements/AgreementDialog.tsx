import * as v from 'valibot';
import { useState } from 'react';

import { agreementModes } from '#shared/domain/agreement.ts';
import { agreementIdSchema } from '#shared/domain/ids.ts';
import { addAgreements, editAgreement } from '#shared/domain/operations/agreement-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { UncertainDateField } from '#renderer/features/dates/index.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { dyadsText } from '../text.ts';
import { type AgreementForm, agreementFormOf, blankAgreementForm, readAgreementForm } from './agreement-form.ts';
import styles from './AgreementDialog.module.css';
import { CityField } from './CityField.tsx';

const unknownMode = 'none';

/** One agreement, added or edited. About its id, or about null for a new one. */
export const AgreementDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const [known] = useState(() => (v.is(agreementIdSchema, about) ? (workbench.session.state.get().agreements.get(about) ?? null) : null));
  const [form, setForm] = useState<AgreementForm>(() => (known === null ? blankAgreementForm : agreementFormOf(known)));
  const [wasTried, setWasTried] = useState(false);
  const reading = readAgreementForm(form);
  const problems = wasTried ? reading.problems : [];
  const change = (changed: Partial<AgreementForm>) => setForm({ ...form, ...changed });

  const save = async () => {
    setWasTried(true);
    if (reading.agreement === null) return;
    const entry =
      known === null
        ? await workbench.run(addAgreements, { agreements: [reading.agreement] })
        : await workbench.run(editAgreement, { agreement: { ...reading.agreement, id: known.id } });
    if (entry !== null) workbench.closeDialog();
  };

  return (
    <FormDialog
      title={t(known === null ? 'agreement.addTitle' : 'agreement.editTitle')}
      saveLabel={t(known === null ? 'agreement.add' : 'agreement.save')}
      cancelLabel={t('action.cancel')}
      closeLabel={t('action.close')}
      columns={2}
      onSave={save}
      onClose={workbench.closeDialog}
    >
      <CityField label={t('agreement.one')} value={form.one} onChange={(one) => change({ one })} error={problems.includes('one') ? t('agreement.cityMissing') : null} />
      <CityField
        label={t('agreement.other')}
        value={form.other}
        onChange={(other) => change({ other })}
        error={problems.includes('other') ? t('agreement.cityMissing') : problems.includes('sameCity') ? t('agreement.sameCity') : null}
      />
      <div className={styles.wide}>
        <TextField label={t('agreements.title')} value={form.title} onChange={(title) => change({ title })} />
      </div>
      <div className={styles.wide}>
        <UncertainDateField label={t('agreement.date')} value={form.date} onChange={(date) => change({ date })} showFlaws={wasTried} isRequired />
      </div>
      <div className={styles.wide}>
        <UncertainDateField label={t('agreement.endDate')} value={form.endDate} onChange={(endDate) => change({ endDate })} showFlaws={wasTried} />
      </div>
      <TextField
        label={t('agreements.items')}
        description={t('agreement.itemsHint')}
        value={form.items}
        onChange={(items) => change({ items })}
        {...(problems.includes('items') ? { error: t('agreement.itemsBad') } : {})}
      />
      <Select
        label={t('agreements.mode')}
        options={[{ id: unknownMode, label: t('mode.none') }, ...agreementModes.map((id) => ({ id, label: t(`mode.${id}`) }))]}
        value={form.mode ?? unknownMode}
        onChange={(id) => change({ mode: agreementModes.find((mode) => mode === id) ?? null })}
      />
      <div className={styles.wide}>
        <TextField label={t('agreements.source')} description={t('agreement.sourceHint')} value={form.source} onChange={(source) => change({ source })} />
      </div>
      <div className={styles.wide}>
        <TextField label={t('agreements.note')} multiline rows={2} value={form.note} onChange={(note) => change({ note })} />
      </div>
    </FormDialog>
  );
};
