import type { Coding } from '#shared/domain/coding.ts';
import { layerIdOf } from '#shared/domain/layer.ts';
import type { Link } from '#shared/domain/link.ts';
import { linkCodings } from '#shared/domain/operations/coding-operations.ts';
import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { chooseDataFile } from './data-import/open-data-import.ts';
import { dyadsView, knownRecent, rememberDyads } from './dyads-view.ts';
import { importFromHost } from './import/open-import.ts';
import { linkName } from './links/link-name.ts';
import { dyadsText } from './text.ts';

const canWrite = ({ session }: Workbench): boolean => !session.readOnly;

export const cityCommands: readonly Command[] = [
  {
    id: 'dyads.addProvinces',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.addProvinces'),
    keywords: ['provinces', 'cities'],
    isEnabled: canWrite,
    run: (workbench) => workbench.openDialog('dyads.addProvinces'),
  },
  {
    id: 'dyads.addCity',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.addCity'),
    keywords: ['city'],
    isEnabled: canWrite,
    run: (workbench) => workbench.openDialog('dyads.city', null),
  },
  {
    id: 'dyads.importCities',
    group: 'file',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.import'),
    keywords: ['csv', 'cities'],
    isEnabled: canWrite,
    run: importFromHost,
  },
  {
    id: 'dyads.addAgreement',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.addAgreement'),
    keywords: ['agreement'],
    isEnabled: canWrite,
    run: (workbench) => workbench.openDialog('dyads.agreement', null),
  },
  {
    id: 'dyads.importAgreements',
    group: 'file',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.importAgreements'),
    keywords: ['csv', 'agreements'],
    isEnabled: canWrite,
    run: (workbench) => chooseDataFile(workbench, 'agreements'),
  },
  {
    id: 'dyads.importValues',
    group: 'file',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.importValues'),
    keywords: ['csv', 'attributes', 'distance'],
    isEnabled: canWrite,
    run: (workbench) => chooseDataFile(workbench, 'values'),
  },
  {
    id: 'dyads.attributes',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.attributes'),
    keywords: ['attributes', 'columns'],
    isEnabled: canWrite,
    run: (workbench) => workbench.openDialog('dyads.attributes', 'dyad'),
  },
  {
    id: 'dyads.dataset',
    group: 'file',
    label: ({ i18n }) => translator(i18n, dyadsText)('command.dataset'),
    keywords: ['csv', 'graphml', 'gexf', 'gephi', 'stata', 'R'],
    isEnabled: () => true,
    run: (workbench) => workbench.openDialog('dyads.dataset'),
  },
];

/** How many of the dyads used of late have a command. */
const offered = 6;

/** The chosen coding, if the coder who works may link it: a layer has one writer. */
function chosenOwnCoding({ session, chosenCoding }: Workbench): Coding | null {
  const id = chosenCoding.get();
  const coderId = session.coderId.get();
  if (id === null) return null;
  for (const transcriptId of session.state.get().transcripts.keys()) {
    const layer = session.state.get().layers.get(layerIdOf({ transcriptId: transcriptId as Coding['transcriptId'], coderId }));
    const coding = layer?.codings.find((candidate) => candidate.id === id);
    if (coding !== undefined) return coding;
  }
  return null;
}

/** With a coding chosen: one command per dyad used of late, that links the two at the level used last. */
export function recentDyadCommands(workbench: Workbench): readonly Command[] {
  const coding = chosenOwnCoding(workbench);
  if (coding === null || !canWrite(workbench)) return [];
  const view = dyadsView(workbench);
  const t = translator(workbench.i18n, dyadsText);
  return knownRecent(workbench.session.state.get(), view.recent.get())
    .slice(0, offered)
    .map((dyadId) => {
      const link: Link = { kind: 'dyad', dyadId, level: view.level.get() };
      return {
        id: `dyads.link.${dyadId}`,
        group: 'coding',
        label: () => t('command.linkRecent', { link: linkName(workbench.session.state.get(), link, workbench.language(), t) }),
        isEnabled: () => true,
        run: async () => {
          const entry = await workbench.run(linkCodings, { transcriptId: coding.transcriptId, ids: [coding.id], add: [link], remove: [] });
          if (entry !== null) rememberDyads(workbench, [dyadId]);
        },
      };
    });
}
