import { useCallback, useDeferredValue, useMemo, useState } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';

import { transcriptCounts } from '../state/code-counts.ts';
import { readingOf, type TranscriptOrder } from '../state/reading.ts';
import { codingText } from '../text.ts';
import { TranscriptList } from './TranscriptList.tsx';
import { transcriptRows } from './transcript-rows.ts';

const orders: readonly TranscriptOrder[] = ['recordId', 'date', 'added', 'codings'];
/** With fewer, one sees them all. */
const worthFiltering = 9;

const transcriptsOf = ({ transcripts }: ProjectState): ProjectState['transcripts'] => transcripts;
const citiesOf = ({ cities }: ProjectState): ProjectState['cities'] => cities;
const noCounts: ReadonlyMap<string, number> = new Map();

/** The interviews of the project: open one, import more. */
export function TranscriptsPanel({ openId }: { readonly openId: TranscriptId | null }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const reading = readingOf(workbench);
  const transcripts = useProject(transcriptsOf);
  const cities = useProject(citiesOf);
  const order = useCell(reading.transcriptOrder);
  // The list follows every coding only where codings are its order; and then a moment later, after the coding is painted.
  const counts = useDeferredValue(useProject(useCallback(({ layers }: ProjectState) => (order === 'codings' ? transcriptCounts(layers) : noCounts), [order])));
  const data = useMatcherData();
  const [query, setQuery] = useState('');
  const rows = useMemo(() => transcriptRows({ transcripts, cities }, order, language, counts), [transcripts, cities, order, language, counts]);
  const match = useMemo(
    () => createMatcher(rows.map((row) => ({ key: row, names: [row.transcript.recordId, row.transcript.title, row.facts, row.transcript.institution] })), data),
    [rows, data],
  );
  const shown = useMemo(() => (query.trim() === '' ? rows : match(query).map(({ key }) => key)), [query, rows, match]);

  return (
    <Panel
      title={t('transcripts.title')}
      aside={rows.length > 0 ? rows.length : undefined}
      actions={
        <>
          <MenuTrigger>
            <IconButton icon="sort" size="small" label={t('transcripts.sort')} />
            <Menu label={t('transcripts.sort')}>
              {orders.map((one) => (
                <MenuItem key={one} label={t(`transcripts.sort.${one}`)} isChecked={one === order} onAction={() => reading.transcriptOrder.set(one)} />
              ))}
            </Menu>
          </MenuTrigger>
          <IconButton icon="plus" size="small" label={t('transcripts.import')} isDisabled={workbench.session.readOnly} onPress={() => workbench.openDialog('transcripts.import')} />
        </>
      }
      {...(rows.length < worthFiltering ? {} : { tools: <SearchField label={t('transcripts.filter')} value={query} onChange={setQuery} /> })}
    >
      <TranscriptList rows={shown} openId={openId} isFiltered={query.trim() !== ''} />
    </Panel>
  );
}
