import type { FileKindName } from '#shared/ipc/saved-file.ts';
import type { FilePurposeName } from '#shared/ipc/file-purpose.ts';

/** What main itself says: in system dialogs and in menus that no page has set yet. */
export interface HostTexts {
  readonly chooseFiles: Readonly<Record<FilePurposeName, string>>;
  readonly fileKind: Readonly<Record<FileKindName, string>>;
  readonly edit: { readonly menu: string; readonly cut: string; readonly copy: string; readonly paste: string; readonly selectAll: string };
  readonly slowClose: { readonly message: string; readonly detail: string; readonly wait: string; readonly closeAnyway: string };
  readonly pageGone: { readonly message: string; readonly detail: string; readonly reload: string; readonly quit: string };
  readonly cannotOpen: { readonly message: (fileName: string) => string; readonly detail: string; readonly close: string };
}
