import { useText } from '#renderer/frame/feature-text.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Popover, PopoverTrigger } from '#renderer/ui/Popover.tsx';

import { dyadsText } from '../text.ts';
import styles from './MeasureDefinitions.module.css';

const ofDyads = ['connection', 'degree', 'balance', 'mark', 'date'] as const;
const ofCities = ['breadth', 'date'] as const;

/** A button that says what each measure of the table is. */
export function MeasureDefinitions({ of }: { readonly of: 'dyad' | 'city' }) {
  const t = useText(dyadsText);
  return (
    <PopoverTrigger>
      <IconButton icon="info" label={t('measure.definitions')} />
      <Popover label={t('measure.definitions')} placement="bottom end">
        {() => (
          <ul className={styles.list}>
            {(of === 'dyad' ? ofDyads : ofCities).map((id) => (
              <li key={id}>{t(`measure.${id}.definition`)}</li>
            ))}
          </ul>
        )}
      </Popover>
    </PopoverTrigger>
  );
}
