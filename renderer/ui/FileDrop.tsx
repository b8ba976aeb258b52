import { DropZone, isDirectoryDropItem, isFileDropItem, type DropItem } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './FileDrop.module.css';
import { Icon } from './Icon.tsx';

export interface FileDropProps {
  /** Shown over the content while files hover, and spoken: "Drop interviews here". */
  label: string;
  children: ReactNode;
  /** The files, those of dropped folders included, in the order of dropping. */
  onFiles: (files: File[]) => void;
  /** A folder or file could not be read. */
  onError: (error: unknown) => void;
  isDisabled?: boolean;
  className?: string;
}

async function filesOf(items: Iterable<DropItem> | AsyncIterable<DropItem>): Promise<File[]> {
  const files: File[] = [];
  for await (const item of items) {
    if (isFileDropItem(item)) files.push(await item.getFile());
    else if (isDirectoryDropItem(item)) files.push(...(await filesOf(item.getEntries())));
  }
  return files;
}

/** An area that takes dropped (or pasted) files and folders. Offer a button too: dropping is a shortcut. */
export function FileDrop({ label, children, onFiles, onError, isDisabled = false, className }: FileDropProps) {
  return (
    <DropZone
      aria-label={label}
      className={classNames(styles.zone, className)}
      isDisabled={isDisabled}
      // Only what is known not to be a file is refused: before the drop, the browser does not tell every type.
      getDropOperation={(types) => (types.has('text/plain') ? 'cancel' : 'copy')}
      onDrop={({ items }) => {
        filesOf(items).then((files) => {
          if (files.length > 0) onFiles(files);
        }, onError);
      }}
    >
      {({ isDropTarget }) => (
        <>
          {children}
          {isDropTarget && (
            <div className={styles.veil} aria-hidden>
              <Icon name="file-import" size={28} />
              <span>{label}</span>
            </div>
          )}
        </>
      )}
    </DropZone>
  );
}
