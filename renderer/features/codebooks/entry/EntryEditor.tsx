import type { KeyboardEvent } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';

import { codebooksText } from '../text.ts';
import { BasicFields } from './BasicFields.tsx';
import { CodeCodings } from './CodeCodings.tsx';
import { CodePath } from './CodePath.tsx';
import { DefinitionFields } from './DefinitionFields.tsx';
import styles from './EntryEditor.module.css';
import { EntryFooter } from './EntryFooter.tsx';
import { useEntryForm } from './use-entry-drafts.ts';

export interface EntryEditorProps {
  readonly code: Code;
  readonly onChoose: (id: CodeId) => void;
}

/** A code's entry in the codebook: read, changed, and saved as one. */
export function EntryEditor({ code, onChoose }: EntryEditorProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const { session } = useWorkbench();
  const form = useEntryForm(code);
  const isNameless = form.value.name.zh.trim() === '' && form.value.name.en.trim() === '';

  const onKeyDown = (event: KeyboardEvent) => {
    const mod = event.ctrlKey || event.metaKey;
    if (!mod || event.key.toLowerCase() !== 's' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (form.isChanged && !isNameless) void form.save();
  };

  return (
    <section aria-label={t('entry.label')} className={styles.editor} onKeyDown={onKeyDown}>
      <div className={styles.scroller} tabIndex={-1}>
        <header className={styles.head}>
          <CodePath code={code} onChoose={onChoose} />
          <h2 className={styles.title}>
            <Dot color={form.value.color} size={14} />
            {/* While the name is being retyped, the entry keeps the one it has. */}
            <span>{inLanguage(isNameless ? code.name : form.value.name, language)}</span>
          </h2>
        </header>
        {form.isOutdated && (
          <Banner tone="warning" title={t('entry.outdated.title')}>
            {t('entry.outdated.text')}
          </Banner>
        )}
        {session.readOnly && <Banner tone="info">{t('entry.readOnly')}</Banner>}
        <BasicFields code={code} value={form.value} onChange={form.change} isNameless={isNameless} isReadOnly={session.readOnly} />
        <DefinitionFields definition={form.value.definition} onChange={(definition) => form.change({ definition })} isReadOnly={session.readOnly} />
        <CodeCodings code={code} />
      </div>
      {!session.readOnly && <EntryFooter code={code} form={form} isSavable={form.isChanged && !isNameless} onChoose={onChoose} />}
    </section>
  );
}
