import type { Bilingual } from '#shared/domain/bilingual.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { CodebookDraft, CodeDraft } from '../codebook/draft.ts';
import { draftOfDescription } from '../codebook/description-text.ts';
import { sameGuid } from '../codebook/guid.ts';
import { readXml, type XmlElement, type XmlProblemCode } from './read-xml.ts';
import { wholeBookMark } from './write-qdc.ts';

/** What a person should know was in the file and is not taken over, or was put right. Each has { count }. */
export const qdcNoteCodes = [
  /** { count, name }: elements that the standard does not have. */
  'qdc.unknownElement',
  /** { count, name }: attributes that the standard does not have. */
  'qdc.unknownAttribute',
  /** Codes that the other program does not code with: here they can be used like others. */
  'qdc.headings',
  /** Codes with the GUID of one before them, or none: they get their own. */
  'qdc.guids',
  /** Codes without a name, which get their number for one. */
  'qdc.nameless',
  /** Sets, which here are families of codes: a code has one. */
  'qdc.sets',
  'qdc.colors',
] as const;
export type QdcNoteCode = (typeof qdcNoteCodes)[number];

export interface QdcNote {
  readonly code: QdcNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface QdcFile {
  readonly draft: CodebookDraft;
  /** The program that wrote it, as it calls itself. */
  readonly origin: string;
  readonly notes: readonly QdcNote[];
}

export type ReadQdcProblemCode = XmlProblemCode | 'qdc.noCodebook' | 'qdc.noCodes' | 'qdc.tooManyCodes';

const mostCodes = 20_000;

const known: Readonly<Record<string, readonly string[]>> = {
  CodeBook: ['origin'],
  Codes: [],
  Code: ['guid', 'name', 'isCodable', 'color'],
  Description: [],
  Sets: [],
  Set: ['guid', 'name'],
  MemberCode: ['guid'],
};

/** Depth first, so that a codebook within a whole project's file is found, too. */
function find(element: XmlElement, name: string): XmlElement | null {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found !== null) return found;
  }
  return null;
}

class Tally {
  readonly #counts = new Map<string, { readonly code: QdcNoteCode; readonly name: string | null; count: number }>();

  add(code: QdcNoteCode, name: string | null = null): void {
    const key = `${code} ${name ?? ''}`;
    const entry = this.#counts.get(key) ?? { code, name, count: 0 };
    entry.count += 1;
    this.#counts.set(key, entry);
  }

  get notes(): QdcNote[] {
    return [...this.#counts.values()].map(({ code, name, count }) => ({ code, params: name === null ? { count } : { count, name } }));
  }
}

function noteUnknown(element: XmlElement, tally: Tally): void {
  const attributes = known[element.name];
  if (attributes === undefined) {
    tally.add('qdc.unknownElement', element.name);
    return;
  }
  for (const name of Object.keys(element.attributes)) {
    if (!attributes.includes(name) && !/^xmlns(?::|$)|^xsi:/.test(name)) tally.add('qdc.unknownAttribute', `${element.name}/@${name}`);
  }
  for (const child of element.children) noteUnknown(child, tally);
}

function colorOf(text: string | undefined, tally: Tally): string | null {
  if (text === undefined || text.trim() === '') return null;
  const hex = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  if (/^#[0-9a-f]{3}$/.test(hex)) return `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}`;
  tally.add('qdc.colors');
  return null;
}

const descriptionOf = (element: XmlElement): string => element.children.find(({ name }) => name === 'Description')?.text ?? element.attributes['description'] ?? '';

/** The name and description that `descriptionOfBook` wrote. */
function bookOf(text: string): { readonly name: Bilingual; readonly description: Bilingual } {
  const found = /^【编码本 Codebook】\nzh: (.*)\nen: (.*)\n【说明 Description \| 中文】\n([^]*)\n【说明 Description \| English】\n([^]*)$/.exec(text);
  return { name: { zh: found?.[1] ?? '', en: found?.[2] ?? '' }, description: { zh: found?.[3] ?? '', en: found?.[4] ?? '' } };
}

/**
 * Reads a REFI-QDA codebook (.qdc), or the codebook within a project file's XML, leniently: GUIDs of any case, with braces or
 * without; an empty <Sets/>; a byte order mark; colours of three digits; descriptions as attributes. What the standard does
 * not know is told and passed over.
 */
export function readQdc(bytes: Uint8Array): Result<QdcFile, ReadQdcProblemCode> {
  const root = readXml(bytes);
  if (!root.ok) return root;
  const book = find(root.value, 'CodeBook');
  if (book === null) return fail('qdc.noCodebook', { root: root.value.name });
  const tally = new Tally();
  noteUnknown(book, tally);
  const codes: CodeDraft[] = [];
  const refs = new Set<string>();
  const walk = (element: XmlElement, parentRef: string | null): void => {
    for (const child of element.children) {
      if (child.name !== 'Code') continue;
      const given = sameGuid(child.attributes['guid'] ?? '');
      const isUsable = given !== '' && !refs.has(given);
      if (!isUsable) tally.add('qdc.guids');
      const ref = isUsable ? given : `no guid ${codes.length}`;
      refs.add(ref);
      const name = (child.attributes['name'] ?? '').trim();
      if (name === '') tally.add('qdc.nameless');
      const draft = draftOfDescription(ref, name === '' ? String(codes.length + 1) : name, descriptionOf(child));
      if (child.attributes['isCodable'] === 'false' && draft.details.status !== 'retired') tally.add('qdc.headings');
      codes.push({
        ...draft,
        parentRef,
        color: colorOf(child.attributes['color'], tally),
        confusableWith: draft.confusableWith.map(sameGuid),
        excludes: draft.excludes.map(sameGuid),
      });
      walk(child, ref);
    }
  };
  for (const element of book.children.filter(({ name }) => name === 'Codes')) walk(element, null);
  if (codes.length === 0) return fail('qdc.noCodes');
  if (codes.length > mostCodes) return fail('qdc.tooManyCodes', { count: codes.length, limit: mostCodes });

  const families = new Map<string, string>();
  let whole: ReturnType<typeof bookOf> | null = null;
  for (const set of book.children.filter(({ name }) => name === 'Sets').flatMap(({ children }) => children)) {
    if (descriptionOf(set).startsWith(wholeBookMark)) {
      whole ??= bookOf(descriptionOf(set));
      continue;
    }
    for (const member of set.children.filter(({ name }) => name === 'MemberCode')) {
      const guid = sameGuid(member.attributes['guid'] ?? member.attributes['targetGUID'] ?? '');
      if (families.has(guid)) tally.add('qdc.sets');
      else families.set(guid, (set.attributes['name'] ?? '').trim());
    }
  }
  const withFamilies = codes.map((code) => {
    const family = code.details.family ?? families.get(code.ref) ?? '';
    return family === '' ? code : { ...code, details: { ...code.details, family } };
  });
  const draft = { ...(whole ?? { name: { zh: '', en: '' }, description: { zh: '', en: '' } }), codes: withFamilies };
  return ok({ draft, origin: book.attributes['origin'] ?? root.value.attributes['origin'] ?? '', notes: tally.notes });
}
