import { dataDictionaryToCsv, citiesToCsv, type DatasetSource, dyadLevelsToCsv, dyadsToCsv } from '#shared/formats/dataset/dataset-csv.ts';
import { buildNetwork } from '#shared/formats/network/network.ts';
import { networkToGexf } from '#shared/formats/network/network-to-gexf.ts';
import { networkToGraphml } from '#shared/formats/network/network-to-graphml.ts';
import type { Pace } from '#shared/formats/pace.ts';
import type { FileKindName } from '#shared/ipc/saved-file.ts';
import { writeZip } from '#shared/formats/zip/write-zip.ts';

export const datasetFiles = ['dyads', 'levels', 'cities', 'dictionary', 'graphml', 'gexf'] as const;
export type DatasetFile = (typeof datasetFiles)[number];
export type DatasetChoice = DatasetFile | 'all';

/** The file's name as the documents call it, and what the host takes it for. */
const names: Readonly<Record<DatasetFile, { readonly name: string; readonly kind: FileKindName }>> = {
  dyads: { name: 'dyads.csv', kind: 'csv' },
  levels: { name: 'dyad-levels.csv', kind: 'csv' },
  cities: { name: 'cities.csv', kind: 'csv' },
  dictionary: { name: 'data-dictionary.csv', kind: 'csv' },
  graphml: { name: 'network.graphml', kind: 'graphml' },
  gexf: { name: 'network.gexf', kind: 'gexf' },
};

async function textOf(file: DatasetFile, source: DatasetSource, today: string, pace: Pace): Promise<string> {
  switch (file) {
    case 'dyads':
      return dyadsToCsv(source, pace);
    case 'levels':
      return dyadLevelsToCsv(source, pace);
    case 'cities':
      return citiesToCsv(source, pace);
    case 'dictionary':
      return dataDictionaryToCsv(source);
    case 'graphml':
      return networkToGraphml(buildNetwork(source.state, source.table, source.language));
    case 'gexf':
      return networkToGexf(buildNetwork(source.state, source.table, source.language), today);
  }
}

export interface WrittenFile {
  readonly name: string;
  readonly kind: FileKindName;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file that was chosen, or all of them in a zip. `today` is YYYY-MM-DD. @throws CancelledError where `pace` asks for that */
export async function writeDataset(choice: DatasetChoice, source: DatasetSource, today: string, pace: Pace = {}): Promise<WrittenFile> {
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  if (choice !== 'all') return { ...names[choice], bytes: encode(await textOf(choice, source, today, pace)) };
  const members = new Map<string, Uint8Array>();
  for (const file of datasetFiles) members.set(names[file].name, encode(await textOf(file, source, today, pace)));
  return { name: 'dyads.zip', kind: 'zip', bytes: new Uint8Array(writeZip(members)) };
}
