import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import { statusWords } from '../status-words.ts';
import { exampleKindNames, exampleQuotation } from './example-text.ts';
import { definitionFields, fieldName } from './fields.ts';
import { type CodebookSource, oneLineName } from './source.ts';
import { codebookWords } from './codebook-words.ts';
import { specialName } from './table-columns.ts';

/** A line of a table: what it is about, and what is said of it. */
export interface DocumentRow {
  readonly label: string;
  readonly text: string;
}

/** One entry of a codebook as a document shows it. */
export interface DocumentCode {
  /** 1 for a top code. */
  readonly level: number;
  /** 1.2: its place in the tree. */
  readonly number: string;
  readonly name: string;
  readonly rows: readonly DocumentRow[];
}

/** A codebook as a document: what every written form of it is made from. */
export interface CodebookDocument {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Version, counts, date. */
  readonly facts: readonly DocumentRow[];
  readonly codes: readonly DocumentCode[];
  readonly versions: { readonly heading: string; readonly rows: readonly DocumentRow[] };
  readonly signOff: { readonly heading: string; readonly statement: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** What a document is made for. */
export interface DocumentSetting {
  readonly language: Language;
  /** YYYY-MM-DD, as it stands on the first page. */
  readonly date: string;
}

function rowsOf(source: CodebookSource, code: Code, path: string, language: Language): DocumentRow[] {
  const words = codebookWords[language];
  const other = language === 'en' ? 'zh' : 'en';
  const names = (ids: Code['confusableWith']): string => ids.map((id) => oneLineName(source.nameOf(id), language)).join(words.listComma);
  const counts = source.countsOf(code.id);
  const own = counts === undefined ? '' : words.counts(counts.own);
  const rows: DocumentRow[] = [
    { label: words.otherName, text: code.name[language === 'en' ? 'en' : 'zh'].trim() === '' ? '' : code.name[other] },
    { label: specialName('path', language), text: path },
    ...definitionFields.map((field) => ({ label: fieldName(field, language), text: inLanguage(code.definition[field], language) })),
    ...(['typical', 'borderline', 'lookalike'] as const).map((kind) => ({
      label: words.examples(exampleKindNames[kind][language === 'en' ? 'en' : 'zh']),
      text: code.examples.filter((example) => example.kind === kind).map((example) => exampleQuotation(example, language)).join('\n'),
    })),
    { label: fieldName('confusableWith', language), text: names(code.confusableWith) },
    { label: fieldName('excludes', language), text: names(code.excludes) },
    { label: fieldName('shortName', language), text: code.shortName },
    { label: fieldName('family', language), text: code.family },
    { label: fieldName('derivation', language), text: code.derivation === null ? '' : words.derivations[code.derivation] },
    { label: fieldName('conceptSource', language), text: code.conceptSource },
    { label: fieldName('owner', language), text: source.ownerOf(code) },
    { label: fieldName('status', language), text: statusWords[language][code.status] },
    { label: words.countsLabel, text: own },
  ];
  return rows.filter(({ text }) => text.trim() !== '');
}

/** Makes the document. Retired codes stay in it and say so: their codings are still in the tables of papers. */
export function codebookDocument(source: CodebookSource, { language, date }: DocumentSetting): CodebookDocument {
  const words = codebookWords[language];
  const { codebook, codes, revisions, signOffs } = source;
  const byId = new Map(codes.map((code) => [code.id, code]));
  const numbers = new Map<string, string>();
  const places = new Map<string | null, number>();
  for (const { id, parentId } of codes) {
    const place = (places.get(parentId) ?? 0) + 1;
    places.set(parentId, place);
    numbers.set(id, parentId === null ? String(place) : `${numbers.get(parentId) ?? ''}.${place}`);
  }
  const pathOf = (code: Code): string => {
    const names: string[] = [];
    for (let up = byId.get(code.parentId ?? code.id); up !== undefined && up !== code; up = up.parentId === null ? undefined : byId.get(up.parentId)) names.unshift(oneLineName(up.name, language));
    return names.join(' › ');
  };
  const last = revisions.at(-1);
  const total = codes.filter(({ parentId }) => parentId === null).map(({ id }) => source.countsOf(id)?.withDescendants.codings ?? 0).reduce((sum, count) => sum + count, 0);
  return {
    language,
    title: oneLineName(codebook.name, language),
    description: inLanguage(codebook.description, language),
    facts: [
      { label: words.version, text: last === undefined ? words.noVersion : words.versionName(last.number, last.name) },
      { label: words.codes, text: String(codes.length) },
      { label: words.codings, text: String(total) },
      { label: words.date, text: date },
    ],
    codes: codes.map((code) => ({
      level: source.depthOf(code),
      number: numbers.get(code.id) ?? '',
      name: oneLineName(code.name, language),
      rows: rowsOf(source, code, pathOf(code), language),
    })),
    versions: {
      heading: words.versions,
      rows: revisions.map(({ number, name, message, createdAt }) => ({ label: words.versionName(number, name), text: [createdAt.slice(0, 10), message].filter((text) => text !== '').join(' ') })),
    },
    signOff: {
      heading: words.signOff,
      statement: words.statement,
      head: [...words.signOffHead],
      rows: [
        ...signOffs.map(({ name, role, date: day, revisionId, statement }) => [name, role, words.versionName(revisions.find(({ id }) => id === revisionId)?.number ?? 0, ''), day, statement]),
        // Room to sign by hand.
        ...Array.from({ length: Math.max(1, 3 - signOffs.length) }, () => ['', '', '', '', '']),
      ],
    },
  };
}
