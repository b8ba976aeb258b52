import { useState } from 'react';

import { type AttributeOwner, type AttributeType, attributeTypes } from '#shared/domain/attribute.ts';
import type { KnownAttribute } from '#shared/domain/known-attributes.ts';
import { addAttribute, editAttribute, type NewAttribute } from '#shared/domain/operations/attribute-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { dyadsText } from '../text.ts';
import styles from './Attributes.module.css';

export interface AttributeFormProps {
  readonly of: AttributeOwner;
  /** The one to edit; null for a new one. One that was never declared is declared by saving it. */
  readonly edited: KnownAttribute | null;
  readonly onDone: () => void;
}

const blank = (of: AttributeOwner): NewAttribute => ({ of, name: '', type: 'number', unit: '', description: '', categories: [] });

/** What an attribute is: its name, type, unit and, of a category, its values. */
export function AttributeForm({ of, edited, onDone }: AttributeFormProps) {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const [draft, setDraft] = useState<NewAttribute>(() => edited ?? blank(of));
  const [categories, setCategories] = useState(() => draft.categories.join('、'));
  const change = (changed: Partial<NewAttribute>) => setDraft({ ...draft, ...changed });

  const save = async () => {
    const { name, type, unit, description } = draft;
    const attribute = { of, name, type, unit, description, categories: categories.split(/[、，,;；\n]/) };
    const id = edited?.id ?? null;
    const entry = id === null ? await workbench.run(addAttribute, { attribute }) : await workbench.run(editAttribute, { attribute: { ...attribute, id } });
    if (entry !== null) onDone();
  };

  return (
    <form
      className={styles.form}
      aria-label={edited === null ? t('attributes.new') : t('attributes.edit', { name: edited.name })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={t('attributes.name')} value={draft.name} onChange={(name) => change({ name })} maxLength={100} isRequired />
      <Select<AttributeType>
        label={t('attributes.type')}
        options={attributeTypes.map((id) => ({ id, label: t(`attributes.type.${id}`) }))}
        value={draft.type}
        onChange={(type) => change({ type })}
      />
      <TextField label={t('attributes.unit')} value={draft.unit} onChange={(unit) => change({ unit })} maxLength={40} />
      {draft.type === 'category' && (
        <div className={styles.wide}>
          <TextField label={t('attributes.categories')} description={t('attributes.categoriesHint')} value={categories} onChange={setCategories} />
        </div>
      )}
      <div className={styles.wide}>
        <TextField label={t('attributes.description')} value={draft.description} onChange={(description) => change({ description })} />
      </div>
      <div className={styles.buttons}>
        {edited !== null && <Button onPress={onDone}>{t('attributes.cancel')}</Button>}
        <Button variant="primary" type="submit">
          {t(edited === null ? 'attributes.add' : 'attributes.save')}
        </Button>
      </div>
    </form>
  );
}
