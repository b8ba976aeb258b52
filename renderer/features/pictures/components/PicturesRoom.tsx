import type { ComponentType } from 'react';

import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { BreadthPicture } from '../breadth/BreadthPicture.tsx';
import { DegreesPicture } from '../distribution/DegreesPicture.tsx';
import { LevelsPicture } from '../levels/LevelsPicture.tsx';
import { MatrixPicture } from '../matrix/MatrixPicture.tsx';
import { NetworkPicture } from '../network/NetworkPicture.tsx';
import { type PictureName, pictureNames, picturesView } from '../pictures-view.ts';
import { picturesText } from '../text.ts';
import styles from './PicturesRoom.module.css';

const pictureOf: Readonly<Record<PictureName, ComponentType>> = {
  matrix: MatrixPicture,
  network: NetworkPicture,
  degrees: DegreesPicture,
  breadth: BreadthPicture,
  levels: LevelsPicture,
};

const hasDyads = ({ cities }: ProjectState): boolean => cities.size > 1;

/** Pictures of cooperation among the cities; each with its numbers as a table, each a file for a paper. */
export function PicturesRoom() {
  const t = useText(picturesText);
  const workbench = useWorkbench();
  const kept = picturesView(workbench);
  const { picture } = useCell(kept);
  const isDrawn = useProject(hasDyads);
  const Picture = pictureOf[picture];
  return (
    <section aria-label={t('room.title')} className={styles.room}>
      <header className={styles.head}>
        <h2>{t('room.title')}</h2>
        <SegmentedControl label={t('picture.label')} value={picture} segments={pictureNames.map((id) => ({ id, label: t(`picture.${id}`) }))} onChange={(next) => kept.update((view) => ({ ...view, picture: next }))} />
      </header>
      {isDrawn ? (
        <Picture />
      ) : (
        <EmptyState icon="city" title={t('room.empty')} action={<Button onPress={() => workbench.go({ room: 'cities' })}>{t('room.emptyAction')}</Button>}>
          {t('room.emptyHow')}
        </EmptyState>
      )}
    </section>
  );
}
