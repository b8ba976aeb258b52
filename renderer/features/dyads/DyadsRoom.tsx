import { dyadCount } from '#shared/domain/dyad.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

import { AgreementsTab } from './agreements/AgreementsTab.tsx';
import { CitiesTab } from './cities/CitiesTab.tsx';
import styles from './DyadsRoom.module.css';
import { dyadsView } from './dyads-view.ts';
import { DyadsTab } from './pairs/DyadsTab.tsx';
import { dyadsText } from './text.ts';
import { cityCount } from './use-counts.ts';

const agreementCount = ({ agreements }: ProjectState) => agreements.size;

/** The registry of cities, the dyads they form, and the agreements of those. */
export function DyadsRoom() {
  const t = useText(dyadsText);
  const view = dyadsView(useWorkbench()).tab;
  const tab = useCell(view);
  const number = new Intl.NumberFormat(useLanguage());
  const cities = useProject(cityCount);
  const agreements = useProject(agreementCount);
  return (
    <div className={styles.room}>
      <Tabs
        label={t('room.tabs')}
        value={tab}
        onChange={view.set}
        tabs={[
          { id: 'cities', label: t('room.cities'), icon: 'city', trailing: <Badge>{number.format(cities)}</Badge>, content: <CitiesTab /> },
          { id: 'dyads', label: t('room.dyads'), icon: 'link', trailing: <Badge>{number.format(dyadCount(cities))}</Badge>, content: <DyadsTab /> },
          { id: 'agreements', label: t('room.agreements'), icon: 'file-text', trailing: <Badge>{number.format(agreements)}</Badge>, content: <AgreementsTab /> },
        ]}
      />
    </div>
  );
}
