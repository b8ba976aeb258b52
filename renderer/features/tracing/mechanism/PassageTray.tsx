import { useDeferredValue, useMemo, useState } from 'react';

import type { Case } from '#shared/domain/case.ts';
import { citeCodings } from '#shared/domain/operations/cite-codings.ts';
import type { Step } from '#shared/domain/step.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { CardList } from '#renderer/ui/CardList.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';

import { casePassages, foundPassages, type PassageRow } from '../passages/case-passages.ts';
import { PassageText } from '../passages/PassageText.tsx';
import { stepName } from '../step-name.ts';
import { tracingText } from '../text.ts';
import { useWholeProject } from '../use-tracing.ts';
import { passageType } from './passage-type.ts';
import styles from './PassageTray.module.css';

const idOf = ({ id }: PassageRow) => id;
const textOf = ({ quote, recordId }: PassageRow) => `${recordId} ${quote}`;
const dragOut = { type: passageType, text: ({ ref }: PassageRow) => JSON.stringify(ref) };

/** How many passages the tray draws: for more, one narrows the search. */
const drawn = 60;

/** The passages of a case's dyads, to be dropped on steps or added to one by its menu. */
export function PassageTray({ about, steps }: { readonly about: Case; readonly steps: readonly Step[] }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const rows = useMemo(() => casePassages(state, about.dyadIds.length > 0 ? about.dyadIds : null, language), [state, about.dyadIds, language]);
  const found = useMemo(() => foundPassages(rows, asked), [rows, asked]);
  return (
    <Panel title={t('passages.title')} padding="none" height="fill" tools={<SearchField label={t('passages.search')} placeholder={t('passages.search')} value={query} onChange={setQuery} />}>
      <div className={styles.tray}>
        <p className={styles.hint}>{t(found.length > drawn ? 'passages.tooMany' : 'passages.drag', { count: found.length, drawn })}</p>
        <CardList label={t('passages.title')} items={found.slice(0, drawn)} itemId={idOf} itemText={textOf} gripLabel={(row) => t('passages.dragOf', { recordId: row.recordId })} dragOut={dragOut}>
          {(row) => (
            <div className={styles.row}>
              <PassageText row={row} isShort />
              <MenuTrigger>
                <IconButton size="small" icon="plus" label={t('passages.addToStep', { recordId: row.recordId })} />
                <Menu label={t('passages.addToStep', { recordId: row.recordId })}>
                  {steps.map((step) => (
                    <MenuItem key={step.id} label={stepName(step)} onAction={() => void workbench.run(citeCodings, { target: { kind: 'step', id: step.id }, add: [row.ref], remove: [] })} />
                  ))}
                </Menu>
              </MenuTrigger>
            </div>
          )}
        </CardList>
      </div>
    </Panel>
  );
}
