import { useMemo, useState } from 'react';

import type { NewAttribute } from '#shared/domain/operations/attribute-operations.ts';
import type { Problem } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { type CitiesCsvProblemCode, citiesOfTable, type CitiesOfTable, type CityColumnUse, guessCityColumns } from '#shared/formats/csv/cities-csv.ts';
import { type CsvTable, readCsv } from '#shared/formats/csv/read-csv.ts';
import type { TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import { useProject } from '#renderer/frame/react.tsx';

import { attributesToImport, citiesToImport, type CityToImport } from './city-import.ts';
import type { CitiesFile } from './open-import.ts';

export interface ReadCitiesFile {
  /** null where the file is no table. */
  readonly table: CsvTable | null;
  readonly problem: Problem<CitiesCsvProblemCode> | null;
  readonly uses: readonly CityColumnUse[];
  /** Empty while there is a problem. */
  readonly cities: readonly CityToImport[];
  /** The attributes that the file brings along. */
  readonly newAttributes: readonly NewAttribute[];
  readonly issues: CitiesOfTable['issues'];
  chooseEncoding(encoding: TextEncoding): void;
  useColumn(index: number, use: CityColumnUse): void;
}

const whole = (state: ProjectState) => state;

/** A csv file read as cities: as guessed, or as a person says it is encoded and what its columns are. */
export function useCitiesFile({ name, bytes }: CitiesFile): ReadCitiesFile {
  const state = useProject(whole);
  const [encoding, setEncoding] = useState<TextEncoding | null>(null);
  const [ownUses, setOwnUses] = useState<readonly CityColumnUse[] | null>(null);
  const table = useMemo(() => readCsv({ name, bytes, ...(encoding === null ? {} : { encoding }) }), [name, bytes, encoding]);
  const uses = useMemo(() => ownUses ?? (table.ok ? guessCityColumns(table.value.columns) : []), [ownUses, table]);
  const read = useMemo(() => (table.ok ? citiesOfTable(table.value, uses) : null), [table, uses]);
  const newAttributes = useMemo(() => (read?.ok ? attributesToImport(state, read.value.cities) : []), [read, state]);
  const cities = useMemo(() => (read?.ok ? citiesToImport(state, read.value.cities, newAttributes) : []), [read, state, newAttributes]);
  const problem = !table.ok ? table.problem : read !== null && !read.ok ? read.problem : null;
  return {
    table: table.ok ? table.value : null,
    problem,
    uses,
    cities,
    newAttributes,
    issues: read?.ok ? read.value.issues : [],
    chooseEncoding: (chosen) => {
      setEncoding(chosen);
      // In another encoding the headings are other words.
      setOwnUses(null);
    },
    useColumn: (index, use) =>
      // A field is filled by one column: the one that had it becomes an attribute.
      setOwnUses(uses.map((other, at) => (at === index ? use : other === use && use !== 'attribute' && use !== 'none' ? 'attribute' : other))),
  };
}
