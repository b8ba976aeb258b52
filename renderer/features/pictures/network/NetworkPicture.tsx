import { useCallback, useMemo, useState } from 'react';

import { provinceName } from '#shared/builtin/cities/province-name.ts';
import { codeIndexOf } from '#shared/analysis/code-index.ts';
import { networkLayouts } from '#shared/analysis/network-layout.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import type { ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { ChosenDyad } from '../components/ChosenDyad.tsx';
import styles from '../components/PicturesRoom.module.css';
import { usePictures } from '../components/use-pictures.ts';
import { DayControl } from '../controls/DayControl.tsx';
import { Figure } from '../frame/Figure.tsx';
import { picturesText } from '../text.ts';
import { drawNetwork } from './draw-network.ts';
import { networkContentOf } from './network-content-of.ts';

/** px */
const paper = { width: 1100, height: 1150 };

/** Who is connected with whom: cities by breadth, dyads by degree. */
export function NetworkPicture() {
  const t = useText(picturesText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { state, table, view, change } = usePictures();
  const [chosen, setChosen] = useState<string | null>(null);
  const codes = codeIndexOf(state);
  const codeId = view.codeId !== null && codes.byId.has(view.codeId) ? view.codeId : null;
  const provinces = useMemo(() => [...new Set(table.index.cities.map(({ province }) => province))].filter((province) => province !== ''), [table.index]);
  const province = view.province !== null && provinces.includes(view.province) ? view.province : null;
  const { content, table: rows, leftOut } = useMemo(
    () => networkContentOf(table, { province, codeIds: codeId === null ? null : [codeId] }, view.layout, language, t),
    [table, province, codeId, view.layout, language, t],
  );
  const draw = useCallback((frame: ChartFrame) => drawNetwork(content, frame), [content]);
  const isDyad = chosen?.includes('~') === true;
  const open = (id: string): void => {
    if (id.includes('~')) openDyad(workbench, id as DyadId);
    else showExcerpts(workbench, { cityIds: [id as CityId] });
  };
  return (
    <div className={styles.picture}>
      <Figure
        title={t('network.title')}
        draw={draw}
        table={rows}
        paperSize={paper}
        zoomAxes="both"
        currentId={chosen}
        onCurrentChange={setChosen}
        onOpen={open}
        tools={
          <>
            <SegmentedControl label={t('layout.label')} size="small" value={view.layout} segments={networkLayouts.map((id) => ({ id, label: t(`layout.${id}`) }))} onChange={(layout) => change({ layout })} />
            <ComboBox
              className={styles.filter ?? ''}
              label={t('filter.province')}
              labelHidden
              placeholder={t('filter.province')}
              value={province}
              options={provinces.map((id) => ({ id, label: provinceName(id, language) }))}
              onChange={(next) => change({ province: next })}
            />
            <ComboBox
              className={styles.filter ?? ''}
              label={t('filter.code')}
              labelHidden
              placeholder={t('filter.code')}
              value={codeId}
              options={codes.rows.map(({ code }) => ({ id: code.id, label: inLanguage(code.name, language) }))}
              onChange={(next) => change({ codeId: next })}
            />
            <DayControl />
          </>
        }
      />
      <ChosenDyad
        state={state}
        table={table}
        dyadId={isDyad ? (chosen as DyadId) : null}
        hint={[t('network.hint', { cities: content.network.cities.length, lines: content.network.lines.length }), ...(leftOut > 0 ? [t('network.leftOut', { count: leftOut })] : [])].join(' ')}
      />
    </div>
  );
}
