import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

import { CitiesTab } from './cities/CitiesTab.tsx';
import styles from './DyadsRoom.module.css';
import { dyadsView } from './dyads-view.ts';
import { DyadsTab } from './pairs/DyadsTab.tsx';
import { dyadsText } from './text.ts';
import { cityCount, useDyadCounts } from './use-counts.ts';

/** The registry of cities, and the dyads that have links. */
export function DyadsRoom() {
  const t = useText(dyadsText);
  const view = dyadsView(useWorkbench()).tab;
  const tab = useCell(view);
  const cities = useProject(cityCount);
  const counts = useDyadCounts();
  return (
    <div className={styles.room}>
      <Tabs
        label={t('room.tabs')}
        value={tab}
        onChange={view.set}
        tabs={[
          { id: 'cities', label: t('room.cities'), icon: 'city', trailing: <Badge>{cities}</Badge>, content: <CitiesTab /> },
          { id: 'dyads', label: t('room.dyads'), icon: 'link', trailing: <Badge>{counts.length}</Badge>, content: <DyadsTab counts={counts} /> },
        ]}
      />
    </div>
  );
}
