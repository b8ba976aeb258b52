import type { Link } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';

import { dyadsText } from '../text.ts';
import { linkName } from './link-name.ts';
import styles from './LinkChips.module.css';

export interface LinkChipsProps {
  readonly links: readonly Link[];
  /** Makes each link removable. */
  readonly onRemove?: (link: Link) => void;
  readonly size?: 'small' | 'medium';
}

const selectCities = ({ cities }: ProjectState) => cities;

/** The dyads and cities that a coding is tied to, each with its level. */
export function LinkChips({ links, onRemove, size = 'small' }: LinkChipsProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const cities = useProject(selectCities);
  return (
    <span className={styles.chips} role="group" aria-label={t('links.title')}>
      {links.map((link) => {
        const name = linkName({ cities }, link, language, t);
        return (
          <Chip
            key={`${link.kind === 'dyad' ? link.dyadId : link.cityId} ${link.level}`}
            size={size}
            icon={link.kind === 'dyad' ? 'link' : 'city'}
            {...(onRemove === undefined ? {} : { onRemove: () => onRemove(link), removeLabel: t('links.remove', { link: name }) })}
          >
            {name}
          </Chip>
        );
      })}
    </span>
  );
}
