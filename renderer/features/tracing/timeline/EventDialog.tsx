import * as v from 'valibot';
import { useState } from 'react';

import { caseIdSchema, eventIdSchema } from '#shared/domain/ids.ts';
import { type Level, levels } from '#shared/domain/link.ts';
import { addEvent, deleteEvent, editEvent } from '#shared/domain/operations/event-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { type DateDraft, draftOf, readDraft, UncertainDateField } from '#renderer/features/dates/index.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { deleteAndOffer } from '../delete-and-offer.ts';
import { FormDialog } from '../FormDialog.tsx';
import { CitedPassages } from '../passages/CitedPassages.tsx';
import { tracingText } from '../text.ts';

const aboutSchema = v.object({ caseId: caseIdSchema, id: v.nullable(eventIdSchema) });
const someDay: DateDraft = { precision: 'day', first: '', last: '' };

/** Something that happened, made or changed. About its case, and its id or null for a new one. */
export const EventDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [{ caseId, id }] = useState(() => v.parse(aboutSchema, about));
  const [before] = useState(() => (id === null ? null : (workbench.session.state.get().events.get(id) ?? null)));
  const [form, setForm] = useState({
    name: before?.name ?? '',
    date: before === null ? someDay : draftOf(before.date),
    level: before?.level ?? null,
    note: before?.note ?? '',
  });
  const [wasTried, setWasTried] = useState(false);
  const change = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });

  const save = async () => {
    setWasTried(true);
    const { date } = readDraft(form.date);
    if (form.name.trim() === '' || date === null) return;
    const content = { ...form, date };
    const entry = before === null ? await workbench.run(addEvent, { ...content, caseId }) : await workbench.run(editEvent, { id: before.id, edit: content });
    if (entry !== null) workbench.closeDialog();
  };
  const remove = async () => {
    workbench.closeDialog();
    if (before !== null) await deleteAndOffer(workbench, deleteEvent, { id: before.id });
  };

  return (
    <FormDialog
      title={t(before === null ? 'event.add' : 'event.edit')}
      saveLabel={t(before === null ? 'action.add' : 'action.save')}
      onSave={save}
      aside={
        before !== null && (
          <>
            <Button variant="quiet" icon="trash" onPress={() => void remove()}>
              {t('action.delete')}
            </Button>
            <Button variant="quiet" icon="quote" onPress={() => workbench.openDialog('tracing.cite', { kind: 'event', id: before.id })}>
              {t('passages.choose')}
            </Button>
          </>
        )
      }
    >
      <TextField
        label={t('event.name')}
        isRequired
        autoFocus
        maxLength={300}
        value={form.name}
        onChange={(name) => change({ name })}
        {...(wasTried && form.name.trim() === '' ? { error: t('event.nameless') } : {})}
      />
      <UncertainDateField label={t('event.date')} isRequired value={form.date} onChange={(date) => change({ date })} showFlaws={wasTried} />
      <Select
        label={t('evidence.level')}
        options={[{ id: '', label: t('level.none') }, ...levels.map((level) => ({ id: level as string, label: t(`level.${level}`) }))]}
        value={form.level ?? ''}
        onChange={(chosen) => change({ level: levels.find((level): level is Level => level === chosen) ?? null })}
      />
      <TextField label={t('step.note')} multiline rows={2} value={form.note} onChange={(note) => change({ note })} />
      {before !== null && <CitedPassages refs={before.codings} isShort />}
    </FormDialog>
  );
};
