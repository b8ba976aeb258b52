import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { icons } from '#renderer/ui/icons.ts';

import { AddCodebooksDialog } from './add/AddCodebooksDialog.tsx';
import { CodebooksRoom } from './CodebooksRoom.tsx';
import { codebookCommands, entryCommands, exchangeCommands, versionCommands } from './commands.ts';
import { ExportCodebookDialog } from './exchange/ExportCodebookDialog.tsx';
import { ImportCodebookDialog } from './exchange/ImportCodebookDialog.tsx';
import { CheckDialog } from './check/CheckDialog.tsx';
import { EditCodebookDialog } from './list/EditCodebookDialog.tsx';
import { MergeDialog } from './merge/MergeDialog.tsx';
import { DeleteCodebookDialog } from './remove/DeleteCodebookDialog.tsx';
import { DeleteCodesDialog } from './remove/DeleteCodesDialog.tsx';
import { SplitDialog } from './split/SplitDialog.tsx';
import { PrintDialog } from './print/PrintDialog.tsx';
import { codebooksText } from './text.ts';
import { ColorDialog } from './tree/ColorDialog.tsx';
import { VersionsDialog } from './versions/VersionsDialog.tsx';

/** The codebooks of a project: their trees, and what each entry says. */
export const codebooksFeature: Feature = {
  text: codebooksText,
  rooms: [{ id: 'codebooks', order: 20, Icon: icons.book, label: ({ i18n }) => translator(i18n, codebooksText)('room.name'), Component: CodebooksRoom }],
  commands: [...codebookCommands, ...versionCommands, ...exchangeCommands],
  moreCommands: entryCommands,
  dialogs: {
    'codebooks.add': AddCodebooksDialog,
    'codebooks.edit': EditCodebookDialog,
    'codebooks.delete': DeleteCodebookDialog,
    'codebooks.deleteCodes': DeleteCodesDialog,
    'codebooks.color': ColorDialog,
    'codebooks.merge': MergeDialog,
    'codebooks.split': SplitDialog,
    'codebooks.versions': VersionsDialog,
    'codebooks.print': PrintDialog,
    'codebooks.check': CheckDialog,
    'codebooks.export': ExportCodebookDialog,
    'codebooks.import': ImportCodebookDialog,
  },
};
