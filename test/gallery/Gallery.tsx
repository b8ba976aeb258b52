import { ButtonsPage } from './ButtonsPage.tsx';
import { CollectionsPage } from './CollectionsPage.tsx';
import { FieldsPage } from './FieldsPage.tsx';
import styles from './Gallery.module.css';
import { MessagesPage } from './MessagesPage.tsx';
import { OverlaysPage } from './OverlaysPage.tsx';
import { WorkbenchPage } from './WorkbenchPage.tsx';

export const pages = {
  buttons: ButtonsPage,
  fields: FieldsPage,
  messages: MessagesPage,
  collections: CollectionsPage,
  overlays: OverlaysPage,
  workbench: WorkbenchPage,
} as const;

export type PageName = keyof typeof pages;

export interface GalleryProps {
  page: string | null;
}

/** Every part in every state, to look at and to run axe over. Test material: its texts are not translated. */
export function Gallery({ page }: GalleryProps) {
  const Page = Object.entries(pages).find(([name]) => name === page)?.[1] ?? WorkbenchPage;
  return (
    <main className={styles.gallery}>
      <Page />
    </main>
  );
}
