import { type KeyboardEvent, useState } from 'react';

import { countCodes } from '#shared/analysis/counts.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { type Code, emptyDefinition } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { same } from '#shared/domain/same.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { MemosSection, useMemosAbout } from '#renderer/features/memos/index.ts';
import { StatusBadge } from '#renderer/features/review/index.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

import { codebooksView, type EntryTab } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';
import { BasicFields } from './BasicFields.tsx';
import { CodeCodings } from './CodeCodings.tsx';
import { CodePath } from './CodePath.tsx';
import { DefinitionFields } from './DefinitionFields.tsx';
import styles from './EntryEditor.module.css';
import { CheckBanner } from '../check/CheckBanner.tsx';
import { EntryFooter } from './EntryFooter.tsx';
import { ExamplesSection } from './ExamplesSection.tsx';
import { NeighbourFields } from './NeighbourFields.tsx';
import { OriginFields } from './OriginFields.tsx';
import { SaveEntryDialog } from './SaveEntryDialog.tsx';
import { useEntryForm } from './use-entry-drafts.ts';

export interface EntryEditorProps {
  readonly code: Code;
  readonly onChoose: (id: CodeId) => void;
}

const ownCodings = (state: ProjectState, id: CodeId): number => countCodes(state).get(id)?.own.codings ?? 0;

/** A code's entry in the codebook: read, changed, and saved as one. */
export function EntryEditor({ code, onChoose }: EntryEditorProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { session } = workbench;
  const view = codebooksView(workbench).layout;
  const layout = useCell(view);
  const [isAsking, setIsAsking] = useState(false);
  const form = useEntryForm(code);
  const memos = useMemosAbout({ kind: 'code', id: code.id }).length;
  const isNameless = form.value.name.zh.trim() === '' && form.value.name.en.trim() === '';

  // A definition written for the first time changes no meaning that anybody coded by.
  const isNews = form.isRedefined && !(same(code.definition, emptyDefinition) && ownCodings(session.state.get(), code.id) === 0);
  const save = () => {
    if (!form.isChanged || isNameless) return;
    if (isNews) setIsAsking(true);
    else void form.save();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const mod = event.ctrlKey || event.metaKey;
    if (!mod || event.key.toLowerCase() !== 's' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
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
            <StatusBadge status={code.status} />
          </h2>
        </header>
        {form.isOutdated && (
          <Banner tone="warning" title={t('entry.outdated.title')}>
            {t('entry.outdated.text')}
          </Banner>
        )}
        <CheckBanner code={code} />
        {session.readOnly && <Banner tone="info">{t('entry.readOnly')}</Banner>}
        <Tabs<EntryTab>
          label={t('entry.tabs')}
          className={styles.tabs ?? ''}
          value={layout.entryTab}
          onChange={(entryTab) => view.set({ ...layout, entryTab })}
          tabs={[
            {
              id: 'definition',
              label: t('entry.tab.definition'),
              content: (
                <div className={styles.part}>
                  <BasicFields code={code} value={form.value} onChange={form.change} isNameless={isNameless} isReadOnly={session.readOnly} />
                  <DefinitionFields definition={form.value.definition} onChange={(definition) => form.change({ definition })} isReadOnly={session.readOnly} />
                </div>
              ),
            },
            {
              id: 'examples',
              label: t('entry.tab.examples'),
              trailing: form.value.examples.length > 0 ? <Badge>{form.value.examples.length}</Badge> : undefined,
              content: (
                <div className={styles.part}>
                  <ExamplesSection code={code} examples={form.value.examples} confusableWith={form.value.confusableWith} onChange={(examples) => form.change({ examples })} isReadOnly={session.readOnly} />
                  <CodeCodings code={code} />
                </div>
              ),
            },
            {
              id: 'neighbours',
              label: t('entry.tab.neighbours'),
              content: <NeighbourFields code={code} value={form.value} onChange={form.change} isReadOnly={session.readOnly} />,
            },
            { id: 'origin', label: t('entry.tab.origin'), content: <OriginFields code={code} value={form.value} onChange={form.change} isReadOnly={session.readOnly} /> },
            {
              id: 'memos',
              label: t('entry.tab.memos'),
              trailing: memos > 0 ? <Badge>{memos}</Badge> : undefined,
              content: (
                <div className={styles.part}>
                  <MemosSection key={code.id} about={{ kind: 'code', id: code.id }} />
                </div>
              ),
            },
          ]}
        />
      </div>
      {!session.readOnly && <EntryFooter code={code} form={form} isSavable={form.isChanged && !isNameless} onSave={save} onChoose={onChoose} />}
      {isAsking && (
        <SaveEntryDialog
          codings={ownCodings(session.state.get(), code.id)}
          onSave={(why) => {
            setIsAsking(false);
            void form.save(why);
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}
