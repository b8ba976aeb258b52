import type { MemoSubjectKind } from '#shared/domain/memo.ts';
import { memoSubjects } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { memoWords } from '#shared/formats/memo-words.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { memosView } from '../memos-view.ts';
import { memosText } from '../text.ts';
import type { MemoLine } from './memo-lines.ts';
import styles from './MemoList.module.css';
import { MemoRow } from './MemoRow.tsx';

const selectCoders = (state: ProjectState): ProjectState['coders'] => state.coders;
const idOf = ({ key }: MemoLine): string => key;
const textOf = ({ title, start }: MemoLine): string => (title === '' ? start : title);

export interface MemoListProps {
  readonly lines: readonly MemoLine[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The memos, searched and by what they are about. */
export function MemoList({ lines, chosen, onChoose }: MemoListProps) {
  const t = useText(memosText);
  const language = useLanguage();
  const view = memosView(useWorkbench()).filter;
  const filter = useCell(view);
  const coders = useProject(selectCoders);
  const kinds = [{ id: 'any' as const, label: t('list.anything') }, ...memoSubjects.map((id) => ({ id, label: memoWords[language].kinds[id] }))];
  return (
    <div className={styles.side}>
      <div role="search" className={styles.tools}>
        <SearchField label={t('list.search')} placeholder={t('list.search')} value={filter.text} onChange={(text) => view.set({ ...filter, text })} />
        <Select<MemoSubjectKind | 'any'> label={t('list.kind')} labelHidden options={kinds} value={filter.kind ?? 'any'} onChange={(id) => view.set({ ...filter, kind: id === 'any' ? null : id })} />
      </div>
      <div className={styles.list}>
        <VirtualList
          label={t('list.label')}
          items={lines}
          itemId={idOf}
          itemText={textOf}
          estimatedRowHeight={92}
          selectionMode="single"
          selectedIds={new Set(chosen === null ? [] : [chosen])}
          onSelectionChange={(ids) => {
            const [key] = ids;
            if (key !== undefined) onChoose(String(key));
          }}
          revealedId={chosen}
          empty={
            <EmptyState size="small" icon="search" title={t('noMatch.title')}>
              {t('noMatch.text')}
            </EmptyState>
          }
        >
          {(line) => <MemoRow line={line} coder={line.memo === null ? undefined : coders.get(line.memo.coderId)} />}
        </VirtualList>
      </div>
    </div>
  );
}
