import type { Language } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { descriptionText } from '../codebook/description-text.ts';
import { exampleLines } from '../codebook/example-text.ts';
import { guidOf } from '../codebook/guid.ts';
import { type CodebookSource, draftOfCode, oneLineName } from '../codebook/source.ts';
import { xmlText } from '../docx/xml-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const escaped = (text: string): string => xmlText(text).replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
/** In an attribute, line ends and tabs would be read as blanks. */
const attribute = (text: string): string => escaped(text).replace(/[\n\t]/g, (character) => (character === '\n' ? '&#10;' : '&#9;'));

/** The line that says that a set stands for the whole codebook, so that it is not taken for a family of codes when it comes back. */
export const wholeBookMark = '【编码本 Codebook】';

/** One text of two languages; the second is told by its line. */
export const descriptionOfBook = (source: CodebookSource): string => {
  const { name, description } = source.codebook;
  const lines = [wholeBookMark, `zh: ${name.zh}`, `en: ${name.en}`, '【说明 Description | 中文】', description.zh, '【说明 Description | English】', description.en];
  return lines.join('\n');
};

/** A GUID for each record of the file: two ids whose made-up GUIDs are one would merge two codes without a word. */
function uniqueGuids(ids: readonly string[]): boolean {
  return new Set(ids.map(guidOf)).size === ids.length;
}

export type WriteQdcProblemCode = 'export.noCodes';

/**
 * A codebook as REFI-QDA 1.0 (.qdc, codebook schema of 18 March 2019): UTF-8, GUIDs in upper case without braces and the same
 * at every export, children in the order that the schema fixes. A codebook without codes has no valid form. @param origin the
 * program that writes it. @throws RangeError where two ids give one GUID, which would take some 2⁶⁴ codes to happen by accident.
 */
export function writeQdc(source: CodebookSource, language: Language, origin: string): Result<string, WriteQdcProblemCode> {
  const { codebook, codes } = source;
  if (codes.length === 0) return fail('export.noCodes');
  const families = [...new Set(codes.map(({ family }) => family).filter((family) => family !== ''))];
  const familyId = (family: string): string => `${codebook.id} family ${family}`;
  if (!uniqueGuids([codebook.id, ...codes.map(({ id }) => id), ...families.map(familyId)])) throw new RangeError('two records with one GUID');
  const children = new Map<CodeId | null, Code[]>();
  for (const code of codes) children.set(code.parentId, [...(children.get(code.parentId) ?? []), code]);
  const byRef = new Map(codes.map((code) => [guidOf(code.id), code]));
  const nameOfRef = (ref: string): string => oneLineName(byRef.get(ref)?.name ?? { zh: '', en: '' }, language);

  const codeLines = (parentId: CodeId | null, indent: string): string[] =>
    (children.get(parentId) ?? []).flatMap((code) => {
      const description = descriptionText(draftOfCode(source, code), exampleLines(code.examples), nameOfRef);
      const head = `${indent}<Code guid="${guidOf(code.id)}" name="${attribute(oneLineName(code.name, language))}" isCodable="${code.status !== 'retired'}" color="${code.color}">`;
      return [head, `${indent}  <Description>${escaped(description)}</Description>`, ...codeLines(code.id, `${indent}  `), `${indent}</Code>`];
    });
  const setLines = (guid: string, name: string, description: string, members: readonly Code[]): string[] => [
    `    <Set guid="${guid}" name="${attribute(name)}">`,
    ...(description === '' ? [] : [`      <Description>${escaped(description)}</Description>`]),
    ...members.map(({ id }) => `      <MemberCode guid="${guidOf(id)}"/>`),
    '    </Set>',
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${attribute(origin)}">`,
    '  <Codes>',
    ...codeLines(null, '    '),
    '  </Codes>',
    '  <Sets>',
    ...setLines(guidOf(codebook.id), oneLineName(codebook.name, language), descriptionOfBook(source), codes),
    ...families.flatMap((family) => setLines(guidOf(familyId(family)), family, '', codes.filter((code) => code.family === family))),
    '  </Sets>',
    '</CodeBook>',
    '',
  ];
  return ok(lines.join('\n'));
}
