import { useDeferredValue, useMemo, useState } from 'react';

import { dyadCount } from '#shared/domain/dyad.ts';
import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';

import { importDropped, importFromHost } from '../import/open-import.ts';
import { AtDayField } from '../measures/AtDayField.tsx';
import { MeasureDefinitions } from '../measures/MeasureDefinitions.tsx';
import styles from '../Tab.module.css';
import { dyadsText } from '../text.ts';
import { CitiesTable } from './CitiesTable.tsx';

const selectCities = ({ cities }: ProjectState) => cities;

/** The registry of cities with its tools: search, add, delete what is selected. */
export function CitiesTab() {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const all = useProject(selectCities);
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<CityId>>(() => new Set());
  const found = useFoundCities(all, useDeferredValue(query));
  const number = new Intl.NumberFormat(language);
  const isReadOnly = workbench.session.readOnly;
  // What was deleted, or undone, meanwhile is no longer selected.
  const chosen = useMemo(() => [...selected].filter((id) => all.has(id)), [selected, all]);

  if (all.size === 0) return <NoCities />;
  return (
    <FileDrop label={t('cities.drop')} className={styles.tab ?? ''} isDisabled={isReadOnly} onFiles={(files) => void importDropped(workbench, files)} onError={(error) => reportError(error)}>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField label={t('cities.search')} placeholder={t('cities.searchPlaceholder')} value={query} onChange={setQuery} />
        </div>
        {/* Breadth follows the day of the project, and so must show it. */}
        <div className={styles.day}>
          <AtDayField labelHidden />
        </div>
        <span className={styles.total} role="status">
          {t('cities.total', { cities: number.format(all.size), dyads: number.format(dyadCount(all.size)) })}
        </span>
        <MeasureDefinitions of="city" />
        {!isReadOnly && (
          <>
            {chosen.length > 0 && (
              <Button icon="trash" onPress={() => workbench.openDialog('dyads.deleteCities', chosen)}>
                {t('cities.deleteSelected', { count: chosen.length })}
              </Button>
            )}
            <Button icon="plus" onPress={() => workbench.openDialog('dyads.addProvinces')}>
              {t('command.addProvinces')}
            </Button>
            <MenuTrigger>
              <IconButton icon="menu" label={t('cities.more')} />
              <Menu placement="bottom end">
                <MenuItem icon="city" label={t('command.addCity')} onAction={() => workbench.openDialog('dyads.city', null)} />
                <MenuItem icon="file-import" label={t('command.import')} onAction={() => void importFromHost(workbench)} />
                <MenuItem icon="edit" label={t('command.attributes')} onAction={() => workbench.openDialog('dyads.attributes', 'city')} />
              </Menu>
            </MenuTrigger>
          </>
        )}
      </div>
      <div className={styles.table}>
        <CitiesTable
          cities={found}
          selected={chosen}
          onSelect={setSelected}
          empty={<EmptyState size="small" icon="search" title={t('cities.noMatch', { query })} />}
        />
      </div>
    </FileDrop>
  );
}

function useFoundCities(all: ProjectState['cities'], query: string): readonly City[] {
  const data = useMatcherData();
  const match = useMemo(
    () =>
      createMatcher(
        [...all.values()].map((city) => ({ key: city, names: [city.shortName, city.name, city.nameEn, city.code, city.province, ...city.aliases] })),
        data,
      ),
    [all, data],
  );
  return useMemo(() => match(query).map(({ key }) => key), [match, query]);
}

function NoCities() {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  return (
    <EmptyState
      icon="city"
      title={t('cities.empty.title')}
      action={
        !workbench.session.readOnly && (
          <>
            <Button variant="primary" icon="plus" onPress={() => workbench.openDialog('dyads.addProvinces')}>
              {t('command.addProvinces')}
            </Button>
            <Button icon="city" onPress={() => workbench.openDialog('dyads.city', null)}>
              {t('command.addCity')}
            </Button>
            <Button icon="file-import" onPress={() => void importFromHost(workbench)}>
              {t('command.import')}
            </Button>
          </>
        )
      }
    >
      {t('cities.empty.text')}
    </EmptyState>
  );
}
