import { cityName } from '#shared/domain/city-name.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import type { Link } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import { unlink } from '../actions/edit-chosen.ts';
import { openLinks } from '../actions/reach-parts.ts';
import { codingText } from '../text.ts';
import styles from './ChosenCoding.module.css';

const citiesOf = ({ cities }: ProjectState): ProjectState['cities'] => cities;

/** The dyads and cities that a coding is linked to, each with its level. */
export function CodingLinks({ coding, isMine }: { readonly coding: Coding; readonly isMine: boolean }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const cities = useProject(citiesOf);
  const nameOfLink = (link: Link): string => {
    if (link.kind === 'dyad') return dyadName({ cities }, link.dyadId, language);
    const city = cities.get(link.cityId);
    return city === undefined ? link.cityId : cityName(city, language);
  };
  const words = (link: Link): string => (link.level === null ? nameOfLink(link) : `${nameOfLink(link)} · ${t(`level.${link.level}`)}`);
  if (!isMine && coding.links.length === 0) return null;
  return (
    <div className={styles.links} role="group" aria-label={t('links.title')}>
      {coding.links.map((link) => (
        <Chip
          key={words(link)}
          size="small"
          icon={link.kind === 'dyad' ? 'link' : 'city'}
          {...(isMine ? { onRemove: () => void unlink(workbench, coding, link), removeLabel: t('links.remove', { name: words(link) }) } : {})}
        >
          {words(link)}
        </Chip>
      ))}
      {isMine && (
        <Button size="small" variant="quiet" icon="link" onPress={() => openLinks(workbench)}>
          {t('links.add')} <KeyCap shortcut="L" />
        </Button>
      )}
    </div>
  );
}
