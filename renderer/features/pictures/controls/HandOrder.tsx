import { type KeyboardEvent, useCallback, useRef } from 'react';

import type { CityId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useDragAndDrop } from '#renderer/ui/drag-and-drop.ts';
import { Tree } from '#renderer/ui/Tree.tsx';
import { TreeRow } from '#renderer/ui/TreeRow.tsx';

import { picturesText } from '../text.ts';
import { movedBeside, movedBy } from './hand-order.ts';
import styles from './HandOrder.module.css';

interface HandOrderProps {
  /** In the order as it stands. */
  readonly cities: readonly { readonly id: CityId; readonly name: string }[];
  readonly onChange: (order: CityId[]) => void;
}

const rowHeight = 28;
const stepOf: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** The cities of the matrix in a list, put in order by dragging, or with Alt and the arrows. */
export function HandOrder({ cities, onChange }: HandOrderProps) {
  const t = useText(picturesText);
  const frame = useRef<HTMLDivElement>(null);
  const ids = cities.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop<(typeof cities)[number]>({
    getItems: (keys) => [...keys].map((key) => ({ 'application/x-dyadtrace-city': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id !== undefined && target.dropPosition !== 'on') onChange(movedBeside(ids, id as CityId, target.key as CityId, target.dropPosition));
    },
  });
  const onKeyDownCapture = useCallback(
    (event: KeyboardEvent) => {
      const id = (event.target as Element).closest('[data-key]')?.getAttribute('data-key') ?? null;
      const step = stepOf[event.key];
      if (!event.altKey || step === undefined || id === null) return;
      event.preventDefault();
      event.stopPropagation();
      onChange(movedBy(ids, id as CityId, step));
    },
    [ids, onChange],
  );
  return (
    <section ref={frame} className={styles.order} aria-label={t('hand.title')} onKeyDownCapture={onKeyDownCapture}>
      <h3>{t('hand.title')}</h3>
      <p>{t('hand.how')}</p>
      <div className={styles.list}>
        <Tree label={t('hand.list')} items={cities} rowHeight={rowHeight} dragAndDropHooks={dragAndDropHooks} selectionMode="none">
          {({ id, name }) => (
            <TreeRow id={id} textValue={name} trailing={ids.indexOf(id) + 1}>
              {name}
            </TreeRow>
          )}
        </Tree>
      </div>
    </section>
  );
}
