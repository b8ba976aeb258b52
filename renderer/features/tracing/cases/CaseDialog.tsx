import * as v from 'valibot';
import { useState } from 'react';

import { dyadName } from '#shared/domain/dyad-name.ts';
import { caseIdSchema } from '#shared/domain/ids.ts';
import { addCase, editCase } from '#shared/domain/operations/case-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { draftOf, readDraft, UncertainDateField } from '#renderer/features/dates/index.ts';
import { DyadPicker } from '#renderer/features/dyads/index.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Popover, PopoverTrigger } from '#renderer/ui/Popover.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { tracingText } from '../text.ts';
import { tracingView } from '../tracing-view.ts';
import styles from './CaseDialog.module.css';

/** A case, made or changed. About its id, or about null for a new one. */
export const CaseDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = workbench.session.state.get();
  const [before] = useState(() => (v.is(caseIdSchema, about) ? (state.cases.get(about) ?? null) : null));
  const [form, setForm] = useState({
    name: before?.name ?? '',
    outcome: before?.outcome ?? '',
    description: before?.description ?? '',
    dyadIds: before?.dyadIds ?? [],
    from: draftOf(before?.from ?? null),
    to: draftOf(before?.to ?? null),
  });
  const [wasTried, setWasTried] = useState(false);
  const change = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });

  const save = async () => {
    setWasTried(true);
    const [from, to] = [readDraft(form.from), readDraft(form.to)];
    if (form.name.trim() === '' || from.flaw !== null || to.flaw !== null) return;
    const content = { ...form, from: from.date, to: to.date };
    const entry = before === null ? await workbench.run(addCase, content) : await workbench.run(editCase, { id: before.id, edit: content });
    if (entry === null) return;
    const [made] = entry.changes;
    if (made?.kind === 'case' && made.after !== null) tracingView(workbench).caseId.set(made.after.id);
    workbench.closeDialog();
  };

  return (
    <FormDialog title={t(before === null ? 'case.add' : 'case.edit')} saveLabel={t(before === null ? 'case.addDo' : 'action.save')} onSave={save}>
      <TextField
        label={t('case.name')}
        placeholder={t('case.name.placeholder')}
        value={form.name}
        onChange={(name) => change({ name })}
        isRequired
        autoFocus
        maxLength={200}
        {...(wasTried && form.name.trim() === '' ? { error: t('case.nameless') } : {})}
      />
      <div role="group" aria-label={t('case.dyads')} className={styles.dyads}>
        <span className={styles.label}>{t('case.dyads')}</span>
        <div className={styles.chips}>
          {form.dyadIds.map((dyadId) => {
            const name = dyadName(state, dyadId, language);
            return (
              <Chip key={dyadId} icon="link" onRemove={() => change({ dyadIds: form.dyadIds.filter((id) => id !== dyadId) })} removeLabel={t('case.dropDyad', { dyad: name })}>
                {name}
              </Chip>
            );
          })}
          <PopoverTrigger>
            <Button size="small" icon="plus">
              {t('case.addDyad')}
            </Button>
            <Popover label={t('case.addDyad')} placement="bottom start">
              {({ close }) => (
                <div className={styles.picker}>
                  <DyadPicker
                    label={t('case.findDyad')}
                    placeholder={t('case.findDyad.placeholder')}
                    picked={form.dyadIds}
                    onPick={(dyadId) => {
                      if (!form.dyadIds.includes(dyadId)) change({ dyadIds: [...form.dyadIds, dyadId] });
                      close();
                    }}
                  />
                </div>
              )}
            </Popover>
          </PopoverTrigger>
        </div>
      </div>
      <TextField label={t('case.outcome')} description={t('case.outcome.hint')} multiline rows={2} value={form.outcome} onChange={(outcome) => change({ outcome })} />
      <div className={styles.period}>
        <UncertainDateField label={t('case.from')} value={form.from} onChange={(from) => change({ from })} showFlaws={wasTried} />
        <UncertainDateField label={t('case.to')} value={form.to} onChange={(to) => change({ to })} showFlaws={wasTried} />
      </div>
      <TextField label={t('case.description')} multiline rows={3} value={form.description} onChange={(description) => change({ description })} />
    </FormDialog>
  );
};
