import { type KeyboardEvent, useId, useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId, TranscriptId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { PassageInContext } from '../PassageInContext.tsx';
import { codebooksText } from '../text.ts';
import { partColor, type PartDraft } from './part-draft.ts';
import styles from './SplitDialog.module.css';

export interface SplitSorterProps {
  readonly code: Code;
  readonly parts: readonly PartDraft[];
  readonly codings: readonly Coding[];
  /** How many codings of other coders stay. */
  readonly others: number;
  /** The key of the part that a coding goes to; null: it stays; nothing: not looked at yet. */
  readonly sorted: ReadonlyMap<CodingId, number | null>;
  readonly onSort: (id: CodingId, key: number | null) => void;
  readonly recordIdOf: (id: TranscriptId) => string;
}

const idOf = ({ id }: Coding) => id;
const textOf = ({ anchor }: Coding) => anchor.quote;

/** The walk through a code's codings: a digit sorts one and goes on to the next. */
export function SplitSorter({ code, parts, codings, others, sorted, onSort, recordIdOf }: SplitSorterProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const heading = useId();
  const [currentId, setCurrentId] = useState<CodingId | null>(codings[0]?.id ?? null);
  const stays = t('split.stays', { code: inLanguage(code.name, language) });
  const partOf = (id: CodingId) => {
    const key = sorted.get(id);
    return key === null || key === undefined ? null : (parts.find((part) => part.key === key) ?? null);
  };
  const isDone = (id: CodingId) => sorted.get(id) === null || partOf(id) !== null;

  const sort = (id: CodingId, key: number | null) => {
    onSort(id, key);
    const at = codings.findIndex((coding) => coding.id === id);
    setCurrentId(codings[at + 1]?.id ?? id);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (currentId === null || event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    const digit = Number(event.key);
    const part = parts[digit - 1];
    if (digit > 0 && part === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    sort(currentId, part?.key ?? null);
  };

  return (
    <section aria-labelledby={heading} className={styles.sorter}>
      <header className={styles.head}>
        <h3 id={heading}>{t('split.codings')}</h3>
        {codings.length > 0 && (
          <span role="status" className={styles.hint}>
            {t('split.progress', { done: codings.filter(({ id }) => isDone(id)).length, count: codings.length })}
          </span>
        )}
      </header>
      {codings.length === 0 ? (
        <p className={styles.hint}>{t('split.noCodings')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t('split.keys')}</p>
          <div className={styles.codings} onKeyDownCapture={onKeyDownCapture}>
            <VirtualList
              label={t('split.codings')}
              items={codings}
              itemId={idOf}
              itemText={textOf}
              estimatedRowHeight={76}
              selectionMode="single"
              selectedIds={currentId === null ? [] : [currentId]}
              revealedId={currentId}
              onSelectionChange={(selection) => {
                // A click on the chosen one lets go of it; here one is always at hand.
                const [id] = selection === 'all' ? [] : selection;
                if (id !== undefined) setCurrentId(String(id) as CodingId);
              }}
            >
              {(coding) => {
                const part = partOf(coding.id);
                return (
                  <div className={styles.coding}>
                    <span className={styles.quote}>
                      <PassageInContext anchor={coding.anchor} />
                    </span>
                    <span className={styles.meta}>
                      {recordIdOf(coding.transcriptId)}
                      {part !== null ? (
                        <Chip size="small" color={partColor(code.color, parts.indexOf(part))}>
                          {part.name || String(parts.indexOf(part) + 1)}
                        </Chip>
                      ) : (
                        <span>{sorted.get(coding.id) === null ? stays : t('split.open')}</span>
                      )}
                    </span>
                  </div>
                );
              }}
            </VirtualList>
          </div>
          <div role="group" aria-label={t('split.to')} className={styles.targets}>
            {parts.map((part, place) => (
              <Chip key={part.key} color={partColor(code.color, place)} isSelected={currentId !== null && partOf(currentId) === part} onPress={() => currentId !== null && sort(currentId, part.key)}>
                {`${place + 1} ${part.name}`}
              </Chip>
            ))}
            <Chip isSelected={currentId !== null && sorted.get(currentId) === null} onPress={() => currentId !== null && sort(currentId, null)}>
              {`0 ${stays}`}
            </Chip>
          </div>
        </>
      )}
      {others > 0 && <p className={styles.hint}>{t('split.others', { count: others })}</p>}
    </section>
  );
}
