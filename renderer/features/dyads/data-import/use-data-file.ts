import { useMemo, useState } from 'react';

import { attributesOf } from '#shared/domain/known-attributes.ts';
import type { Problem } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { type CsvTable, readCsv, type ReadCsvProblemCode } from '#shared/formats/csv/read-csv.ts';
import { type AgreementColumnUse, guessAgreementColumns } from '#shared/formats/dyad-csv/agreement-columns.ts';
import { agreementsOfTable, type AgreementsOfTable } from '#shared/formats/dyad-csv/agreements-of-table.ts';
import { type CityAnswers, CityResolver } from '#shared/formats/dyad-csv/city-resolver.ts';
import { type DyadFileForm, guessDyadForm } from '#shared/formats/dyad-csv/dyad-file-form.ts';
import { dyadValuesOfTable, type DyadValuesOfTable } from '#shared/formats/dyad-csv/dyad-values.ts';
import type { TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useProject } from '#renderer/frame/react.tsx';

import type { DataFile } from './open-data-import.ts';

const whole = (state: ProjectState) => state;

/** A csv file read as attributes of dyads or as agreements: as guessed, or as a person says that it is to be read. */
export interface ReadDataFile {
  readonly table: CsvTable | null;
  readonly problem: Problem<ReadCsvProblemCode> | null;
  readonly form: DyadFileForm | null;
  readonly uses: readonly AgreementColumnUse[];
  readonly answers: CityAnswers;
  readonly values: DyadValuesOfTable | null;
  readonly agreements: AgreementsOfTable | null;
  chooseEncoding(encoding: TextEncoding): void;
  chooseForm(form: DyadFileForm): void;
  useColumn(index: number, use: AgreementColumnUse): void;
  answer(name: string, city: CityAnswers extends ReadonlyMap<string, infer Answer> ? Answer : never): void;
}

export function useDataFile({ kind, name, bytes }: DataFile): ReadDataFile {
  const state = useProject(whole);
  const data = useMatcherData();
  const [encoding, setEncoding] = useState<TextEncoding | null>(null);
  const [ownForm, setOwnForm] = useState<DyadFileForm | null>(null);
  const [ownUses, setOwnUses] = useState<readonly AgreementColumnUse[] | null>(null);
  const [answers, setAnswers] = useState<CityAnswers>(new Map());
  const read = useMemo(() => readCsv({ name, bytes, ...(encoding === null ? {} : { encoding }) }), [name, bytes, encoding]);
  const table = read.ok ? read.value : null;
  const cities = useMemo(() => [...state.cities.values()], [state.cities]);
  const guessed = useMemo(() => (table === null ? null : guessDyadForm(table, new CityResolver(cities, data, new Map()), name)), [table, cities, data, name]);
  const form = ownForm ?? guessed;
  const uses = useMemo(() => ownUses ?? (table === null ? [] : guessAgreementColumns(table.columns)), [ownUses, table]);
  const values = useMemo(
    () => (kind !== 'values' || table === null || form === null ? null : dyadValuesOfTable(table, form, attributesOf(state, 'dyad'), new CityResolver(cities, data, answers))),
    [kind, table, form, state, cities, data, answers],
  );
  const agreements = useMemo(
    () => (kind !== 'agreements' || table === null ? null : agreementsOfTable(table, uses, new CityResolver(cities, data, answers))),
    [kind, table, uses, cities, data, answers],
  );
  return {
    table,
    problem: read.ok ? null : read.problem,
    form,
    uses,
    answers,
    values,
    agreements,
    chooseEncoding: (chosen) => {
      setEncoding(chosen);
      // In another encoding the headings and the names are other words.
      setOwnForm(null);
      setOwnUses(null);
      setAnswers(new Map());
    },
    chooseForm: setOwnForm,
    useColumn: (index, use) => setOwnUses(uses.map((other, at) => (at === index ? use : other === use ? 'none' : other))),
    answer: (asked, city) => setAnswers(new Map([...answers, [asked, city]])),
  };
}
