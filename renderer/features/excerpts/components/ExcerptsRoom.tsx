import { useDeferredValue, useEffect, useMemo } from 'react';

import type { ExcerptFilter } from '#shared/analysis/excerpt-filter.ts';
import { excerptOf, selectCodings } from '#shared/analysis/excerpts.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { excerptWish } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { facetsOf } from '../facets.ts';
import { keptFilter } from '../kept-filter.ts';
import { excerptsText } from '../text.ts';
import { ExcerptRow } from './ExcerptRow.tsx';
import styles from './ExcerptsRoom.module.css';
import { FilterBar } from './FilterBar.tsx';

const whole = (state: ProjectState): ProjectState => state;
// Always the same functions: the list keeps its index of 50,000 rows while they are.
const idOf = ({ id }: Coding): string => id;
const spokenText = ({ anchor }: Coding): string => anchor.quote.slice(0, 200);

/** Every coded passage that the filter lets through; Enter or a click goes to its place in the text. */
export function ExcerptsRoom() {
  const t = useText(excerptsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const filter = useFilter();
  // Typing stays quick: the list follows when there is time.
  const applied = useDeferredValue(filter.value);
  const codings = useMemo(() => selectCodings(state, applied), [state, applied]);
  const { dyadIds, cityIds } = filter.value;
  const facets = useMemo(() => facetsOf(state, { dyadIds, cityIds }, language, (level) => t(`level.${level}`)), [state, dyadIds, cityIds, language, t]);
  const byId = useMemo(() => new Map<string, Coding>(codings.map((coding) => [coding.id, coding])), [codings]);
  const transcripts = useMemo(() => new Set(codings.map(({ transcriptId }) => transcriptId)).size, [codings]);
  const open = (id: string): void => {
    const coding = byId.get(id);
    if (coding !== undefined) workbench.go({ room: 'reading', transcriptId: coding.transcriptId, codingId: coding.id, passage: null });
  };
  return (
    <section aria-label={t('room.title')} className={styles.room}>
      <header className={styles.head}>
        <h2>{t('room.title')}</h2>
        <p role="status" className={styles.count}>
          {t('list.count', { count: codings.length, transcripts })}
        </p>
        <Button variant="secondary" icon="download" isDisabled={codings.length === 0} onPress={() => workbench.openDialog('export.excerpts', filter.value)}>
          {t('action.export')}
        </Button>
      </header>
      <FilterBar filter={filter.value} facets={facets} onChange={filter.set} />
      <div className={styles.list}>
        <VirtualList
          label={t('list.label')}
          items={codings}
          itemId={idOf}
          itemText={spokenText}
          estimatedRowHeight={96}
          onAction={open}
          empty={<Nothing isProjectEmpty={state.layers.size === 0} onCode={() => workbench.go({ room: 'reading' })} />}
        >
          {(coding) => <ExcerptRow excerpt={excerptOf(state, coding)} showCoder={state.coders.size > 1} />}
        </VirtualList>
      </div>
    </section>
  );
}

function Nothing({ isProjectEmpty, onCode }: { readonly isProjectEmpty: boolean; readonly onCode: () => void }) {
  const t = useText(excerptsText);
  if (!isProjectEmpty) {
    return (
      <EmptyState icon="filter" title={t('list.noMatch.title')}>
        {t('list.noMatch.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="quote" title={t('list.emptyProject.title')} action={<Button onPress={onCode}>{t('list.emptyProject.action')}</Button>}>
      {t('list.emptyProject.text')}
    </EmptyState>
  );
}

/** The filter kept with the project; a wish from another room replaces it. */
function useFilter(): { readonly value: ExcerptFilter; readonly set: (filter: ExcerptFilter) => void } {
  const workbench = useWorkbench();
  const kept = keptFilter(workbench);
  const value = useCell(kept);
  const wished = excerptWish(workbench);
  const wish = useCell(wished);
  useEffect(() => {
    if (wish === null) return;
    kept.set(wish);
    wished.set(null);
  }, [wish, wished, kept]);
  return { value: wish ?? value, set: kept.set };
}
