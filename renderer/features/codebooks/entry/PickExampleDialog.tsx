import { useMemo, useState } from 'react';

import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code, CodeExample } from '#shared/domain/code.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { PassageInContext } from '../PassageInContext.tsx';
import { codebooksText } from '../text.ts';
import { exampleKinds, type ExampleKind } from './example-kinds.ts';
import styles from './ExamplesSection.module.css';

export interface PickExampleDialogProps {
  readonly code: Code;
  readonly examples: readonly CodeExample[];
  readonly confusableWith: readonly CodeId[];
  readonly onPick: (example: CodeExample) => void;
  readonly onClose: () => void;
}

const scopes = ['own', 'confusable', 'all'] as const;
type Scope = (typeof scopes)[number];

const idOf = ({ id }: Coding) => id;
const textOf = ({ anchor }: Coding) => anchor.quote;

/** Picks an example from what is coded: under this code, or, for look-alikes, under others. */
export function PickExampleDialog({ code, examples, confusableWith, onPick, onClose }: PickExampleDialogProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const { session } = useWorkbench();
  const [state] = useState(() => session.state.get());
  const [kind, setKind] = useState<ExampleKind>('typical');
  const [scope, setScope] = useState<Scope>('own');
  const [query, setQuery] = useState('');
  const [pickedId, setPickedId] = useState<string | null>(null);
  const taken = new Set(examples.map(({ passage }) => passage.codingId));
  const codings = useMemo(() => {
    const codeIds = scope === 'own' ? [code.id] : scope === 'confusable' ? confusableWith : [];
    const isNothing = scope === 'confusable' && codeIds.length === 0;
    const found = isNothing ? [] : selectCodings(state, { ...everyExcerpt, codeIds: [...codeIds], withDescendants: false });
    const wanted = query.trim();
    return wanted === '' ? found : found.filter(({ anchor }) => anchor.quote.includes(wanted));
  }, [state, scope, code.id, confusableWith, query]);
  const picked = codings.find(({ id }) => id === pickedId);

  const chooseKind = (next: ExampleKind) => {
    setKind(next);
    // What only looks like it is coded with something else.
    if (next === 'lookalike' && scope === 'own') setScope(confusableWith.length > 0 ? 'confusable' : 'all');
    if (next !== 'lookalike') setScope('own');
  };
  const pick = () => {
    if (picked === undefined || taken.has(picked.id)) return;
    const recordId = state.transcripts.get(picked.transcriptId)?.recordId ?? '';
    onPick({ kind, passage: { transcriptId: picked.transcriptId, codingId: picked.id }, quote: picked.anchor.quote, recordId, note: '' });
    onClose();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('pick.title', { code: inLanguage(code.name, language) })}
      subtitle={t(`example.kindHint.${kind}`)}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={picked === undefined || taken.has(picked.id)} onPress={pick}>
            {t('pick.do')}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.picker}>
        <div className={styles.line}>
          <SegmentedControl<ExampleKind> label={t('example.kind')} segments={exampleKinds.map((id) => ({ id, label: t(`example.kind.${id}`) }))} value={kind} onChange={chooseKind} />
          <Select<Scope> label={t('pick.scope')} labelHidden options={scopes.map((id) => ({ id, label: t(`pick.scope.${id}`) }))} value={scope} onChange={setScope} />
          <div className={styles.note}>
            <SearchField label={t('pick.search')} placeholder={t('pick.search')} value={query} onChange={setQuery} />
          </div>
        </div>
        <div className={styles.codings}>
          <VirtualList
            label={t('pick.list')}
            items={codings}
            itemId={idOf}
            itemText={textOf}
            estimatedRowHeight={72}
            selectionMode="single"
            selectedIds={pickedId === null ? [] : [pickedId]}
            onSelectionChange={(selection) => setPickedId(selection === 'all' ? null : ([...selection].map(String)[0] ?? null))}
            onAction={pick}
            empty={<EmptyState size="small" icon="quote" title={t('pick.none')} />}
          >
            {(coding) => {
              const coded = state.codes.get(coding.codeId);
              return (
                <div className={styles.row}>
                  <span className={styles.quote}>
                    <PassageInContext anchor={coding.anchor} />
                  </span>
                  <span className={styles.meta}>
                    {state.transcripts.get(coding.transcriptId)?.recordId}
                    {coded !== undefined && coded.id !== code.id && (
                      <>
                        <Dot color={coded.color} size={8} /> {inLanguage(coded.name, language)}
                      </>
                    )}
                    {taken.has(coding.id) && <Badge>{t('pick.already')}</Badge>}
                  </span>
                </div>
              );
            }}
          </VirtualList>
        </div>
      </div>
    </Dialog>
  );
}
