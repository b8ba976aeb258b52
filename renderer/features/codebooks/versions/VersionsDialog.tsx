import * as v from 'valibot';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';

import { codebookDiff, type EntryDiff } from '#shared/analysis/codebook-diff.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import { codebookIdSchema } from '#shared/domain/ids.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { codebooksText } from '../text.ts';
import { DiffMarks, EntryDiffView } from './EntryDiffView.tsx';
import { RestoreDialog, type RestoreWish } from './RestoreDialog.tsx';
import { SaveRevisionForm } from './SaveRevisionForm.tsx';
import { now, type SideId, useRevisions, useSide, useVersionName } from './use-revisions.ts';
import styles from './Versions.module.css';

/** The revisions of a codebook: kept, compared entry by entry and word by word, restored. About its id. */
export const VersionsDialog: DialogComponent = ({ about }) => {
  const id = v.parse(codebookIdSchema, about);
  const codebook = useProject((state) => state.codebooks.get(id));
  return codebook === undefined ? null : <Versions codebook={codebook} />;
};

const idOf = ({ id }: EntryDiff) => id;
const textOf = ({ before, after }: EntryDiff) => (after ?? before)?.name.zh ?? '';

function Versions({ codebook }: { readonly codebook: Codebook }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const revisions = useRevisions(codebook.id);
  const versionName = useVersionName();
  const [fromId, setFromId] = useState<SideId | null>(null);
  const [toId, setToId] = useState<SideId>(now);
  const [onlyChanges, setOnlyChanges] = useState(true);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(revisions.length === 0);
  const [wish, setWish] = useState<RestoreWish | null>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const from: SideId = fromId ?? revisions.at(-1)?.id ?? now;
  const [before, after] = [useSide(codebook.id, from), useSide(codebook.id, toId)];
  const diffs = useMemo(() => codebookDiff(before, after), [before, after]);
  const changed = useMemo(() => diffs.filter(({ kind }) => kind !== 'same'), [diffs]);
  const shown = onlyChanges ? changed : diffs;
  const current = shown.find(({ id }) => id === currentId) ?? shown[0];
  const revision = from === now ? undefined : revisions.find(({ id }) => id === from);
  const isReadOnly = workbench.session.readOnly;
  const sides = [...revisions.map((each) => ({ id: each.id as SideId, label: versionName(each), description: each.message })), { id: now as SideId, label: t('versions.now') }];

  const endSaving = () => {
    setIsSaving(false);
    // The form takes the focus along when it goes, and without it Escape would not be heard.
    saveButton.current?.focus();
  };
  const step = (by: 1 | -1) => {
    const at = changed.findIndex(({ id }) => id === current?.id);
    const next = changed[Math.max(0, Math.min(changed.length - 1, at + by))];
    if (next !== undefined) setCurrentId(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey) return;
    if (event.key === ']' || event.key === '[') {
      event.preventDefault();
      step(event.key === ']' ? 1 : -1);
    }
  };

  return (
    <Dialog isOpen onOpenChange={workbench.closeDialog} title={t('versions.title', { codebook: inLanguage(codebook.name, language) })} size="full" closeLabel={t('action.close')}>
      <div className={styles.body} onKeyDown={onKeyDown}>
        <div className={styles.tools}>
          {!isReadOnly && (
            <Button icon="save" ref={saveButton} onPress={() => setIsSaving(true)}>
              {t('versions.save')}
            </Button>
          )}
          {revisions.length > 0 && (
            <>
              <Select<SideId> label={t('versions.from')} options={sides} value={from} onChange={setFromId} />
              <Select<SideId> label={t('versions.to')} options={sides} value={toId} onChange={setToId} />
              <Switch label={t('versions.onlyChanges')} isSelected={onlyChanges} onChange={setOnlyChanges} />
              <IconButton icon="arrow-up" label={t('versions.previous')} shortcut="[" isDisabled={changed.length === 0} onPress={() => step(-1)} />
              <IconButton icon="arrow-down" label={t('versions.next')} shortcut="]" isDisabled={changed.length === 0} onPress={() => step(1)} />
              <span role="status" className={styles.quiet}>
                {changed.length === 0 ? t('versions.same') : t('versions.count', { count: changed.length })}
              </span>
              {!isReadOnly && revision !== undefined && (
                <Button icon="undo" onPress={() => setWish({ revision, codeId: null, name: '' })}>
                  {t('versions.restoreAll')}
                </Button>
              )}
            </>
          )}
        </div>
        {isSaving && !isReadOnly && <SaveRevisionForm codebook={codebook} number={(revisions.at(-1)?.number ?? 0) + 1} onDone={endSaving} />}
        {revisions.length === 0 ? (
          <EmptyState icon="history" title={t('versions.none')} />
        ) : (
          <div className={styles.columns}>
            <VirtualList
              label={t('versions.entries')}
              items={shown}
              itemId={idOf}
              itemText={textOf}
              estimatedRowHeight={48}
              selectionMode="single"
              selectedIds={current === undefined ? [] : [current.id]}
              revealedId={current?.id ?? null}
              onSelectionChange={(selection) => {
                const [id] = selection === 'all' ? [] : selection;
                if (id !== undefined) setCurrentId(String(id));
              }}
              empty={<EmptyState size="small" icon="check" title={t('versions.same')} />}
            >
              {(diff) => (
                <div className={styles.row}>
                  <span data-kind={diff.kind} className={styles.name}>
                    {inLanguage((diff.after ?? diff.before)?.name ?? { zh: '', en: '' }, language)}
                  </span>
                  <span className={styles.marks}>
                    <DiffMarks diff={diff} />
                  </span>
                </div>
              )}
            </VirtualList>
            <section className={styles.detail} aria-label={current === undefined ? t('versions.entries') : inLanguage((current.after ?? current.before)?.name ?? codebook.name, language)} tabIndex={0}>
              {current !== undefined && (
                <>
                  <header className={styles.head}>
                    <h3>{inLanguage((current.after ?? current.before)?.name ?? codebook.name, language)}</h3>
                    {!isReadOnly && revision !== undefined && current.before !== null && current.kind !== 'same' && (
                      <Button size="small" icon="undo" onPress={() => setWish({ revision, codeId: current.id, name: inLanguage(current.before?.name ?? codebook.name, language) })}>
                        {t('versions.restoreEntry')}
                      </Button>
                    )}
                  </header>
                  <EntryDiffView diff={current} />
                </>
              )}
            </section>
          </div>
        )}
      </div>
      {wish !== null && <RestoreDialog wish={wish} onClose={() => setWish(null)} />}
    </Dialog>
  );
}
