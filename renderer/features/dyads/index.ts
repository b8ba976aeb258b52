import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { icons } from '#renderer/ui/icons.ts';

import { AgreementDialog } from './agreements/AgreementDialog.tsx';
import { DeleteAgreementsDialog } from './agreements/DeleteAgreementsDialog.tsx';
import { AttributesDialog } from './attributes/AttributesDialog.tsx';
import { DyadValuesDialog } from './attributes/DyadValuesDialog.tsx';
import { SetValueDialog } from './attributes/SetValueDialog.tsx';
import { CityDialog } from './cities/CityDialog.tsx';
import { DeleteCitiesDialog } from './cities/DeleteCitiesDialog.tsx';
import { cityCommands, recentDyadCommands } from './commands.ts';
import { ImportDataDialog } from './data-import/ImportDataDialog.tsx';
import { DatasetDialog } from './dataset/DatasetDialog.tsx';
import { DyadsRoom } from './DyadsRoom.tsx';
import { ImportCitiesDialog } from './import/ImportCitiesDialog.tsx';
import { LinkDialog } from './picker/LinkDialog.tsx';
import { AddProvincesDialog } from './provinces/AddProvincesDialog.tsx';
import { dyadsText } from './text.ts';

export { LinkChips, type LinkChipsProps } from './links/LinkChips.tsx';
export { AtDayField, type AtDayFieldProps } from './measures/AtDayField.tsx';
export { DyadPicker, type DyadPickerProps } from './picker/DyadPicker.tsx';
export type { LinkDialogAbout } from './picker/link-dialog-about.ts';

/** The cities of a project, the dyads they form, and the quick picker that ties codings to them. */
export const dyadsFeature: Feature = {
  text: dyadsText,
  rooms: [{ id: 'cities', order: 30, Icon: icons.city, label: ({ i18n }) => translator(i18n, dyadsText)('room.name'), Component: DyadsRoom }],
  commands: cityCommands,
  moreCommands: recentDyadCommands,
  dialogs: {
    'dyads.link': LinkDialog,
    'dyads.addProvinces': AddProvincesDialog,
    'dyads.city': CityDialog,
    'dyads.deleteCities': DeleteCitiesDialog,
    'dyads.import': ImportCitiesDialog,
    'dyads.agreement': AgreementDialog,
    'dyads.deleteAgreements': DeleteAgreementsDialog,
    'dyads.attributes': AttributesDialog,
    'dyads.values': DyadValuesDialog,
    'dyads.setValue': SetValueDialog,
    'dyads.importData': ImportDataDialog,
    'dyads.dataset': DatasetDialog,
  },
};
