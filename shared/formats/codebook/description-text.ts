import type { CodebookDraft, CodeDraft } from './draft.ts';
import { blankDraft } from './draft.ts';
import { type CodeField, definitionFields, fieldNames } from './fields.ts';

/*
 * A description in REFI-QDA is one plain text. The parts of an entry stand in it one below another, each under a line
 * 【简要定义 Brief definition | 中文】: people can read it in any program, and this app reads it back. A line of somebody's own
 * text that looks like such a heading gets a backslash in front, and loses it on the way back.
 */

interface Part {
  readonly heading: string;
  readonly text: string;
}

const headingLine = /^【([^【】]*)】$/;
const headingOf = (field: CodeField, language: 'zh' | 'en' | null): string => {
  const name = `${fieldNames[field].zh} ${fieldNames[field].en}`;
  return language === null ? name : `${name} | ${language === 'zh' ? '中文' : 'English'}`;
};

const guarded = (text: string): string => text.replace(/^(\\*【[^【】]*】)$/gm, '\\$1');
const unguarded = (text: string): string => text.replace(/^\\(\\*【[^【】]*】)$/gm, '$1');

const fieldByHeading = new Map(
  (Object.keys(fieldNames) as CodeField[]).flatMap((field) => ([null, 'zh', 'en'] as const).map((language) => [headingOf(field, language), { field, language }] as const)),
);

/** Other codes, each with the ref by which it is found again. */
export const neighbourText = (refs: readonly string[], nameOf: (ref: string) => string): string => refs.map((ref) => `${nameOf(ref).replace(/\s+/g, ' ')} {${ref}}`).join('\n');

/** @param examples real passages as readers are to see them; they do not come back. @param nameOf the name of another code. */
export function descriptionText(code: CodeDraft, examples: string, nameOf: (ref: string) => string): string {
  const { details } = code;
  const parts: Part[] = [
    ...definitionFields.flatMap((field) => (['zh', 'en'] as const).map((language) => ({ heading: headingOf(field, language), text: code.definition[field][language] }))),
    { heading: examplesHeading, text: examples },
    { heading: headingOf('confusableWith', null), text: neighbourText(code.confusableWith, nameOf) },
    { heading: headingOf('excludes', null), text: neighbourText(code.excludes, nameOf) },
    ...(['shortName', 'family', 'key', 'derivation', 'conceptSource', 'owner', 'status', 'changeReason'] as const).map((field) => ({ heading: headingOf(field, null), text: details[field] ?? '' })),
    ...(['zh', 'en'] as const).map((language) => ({ heading: headingOf('name', language), text: code.name[language] })),
  ];
  return parts.flatMap(({ heading, text }) => (text === '' ? [] : [`【${heading}】\n${guarded(text)}`])).join('\n');
}

const examplesHeading = '例证 Real examples';

/** The parts of a text between heading lines that are known; what stands before the first of them has none. */
function partsOf(text: string): Part[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  for (const line of text.split('\n')) {
    const heading = headingLine.exec(line)?.[1];
    if (heading !== undefined && (fieldByHeading.has(heading) || heading === examplesHeading)) parts.push({ heading, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ heading, lines }) => ({ heading, text: unguarded(lines.join('\n')) }));
}

/** The refs that `neighbourText` wrote. */
export const refsIn = (text: string): string[] => text.split('\n').flatMap((line) => /\{([^{}]+)\}\s*$/.exec(line)?.[1] ?? []);

/** What a description says of a code. Without our headings, all of it is the full definition, in Chinese where it has Chinese characters. */
export function draftOfDescription(ref: string, name: string, text: string): CodeDraft {
  const language = (words: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(words) ? 'zh' : 'en');
  const blank = blankDraft(ref);
  const definition: Record<string, { zh: string; en: string }> = { ...blank.definition };
  const details: Record<string, string> = {};
  const names = { zh: '', en: '' };
  let confusableWith: string[] = [];
  let excludes: string[] = [];
  for (const { heading, text: words } of partsOf(text)) {
    const known = fieldByHeading.get(heading);
    if (heading === '' && words.trim() !== '') definition['full'] = { ...(definition['full'] as { zh: string; en: string }), [language(words)]: words };
    if (known === undefined) continue;
    const { field, language: of } = known;
    if (field === 'confusableWith') confusableWith = refsIn(words);
    else if (field === 'excludes') excludes = refsIn(words);
    else if (field === 'name' && of !== null) names[of] = words;
    else if (of !== null) definition[field] = { ...(definition[field] as { zh: string; en: string }), [of]: words };
    else details[field] = words;
  }
  // A name changed in another program is the name: what is kept of the old one would contradict it.
  const isKept = names.zh === name || names.en === name || [names.zh, names.en].some((kept) => kept.replace(/\s+/g, ' ').trim() === name);
  return {
    ...blank,
    name: isKept ? names : { zh: '', en: '', [language(name)]: name },
    definition: definition as CodebookDraft['codes'][number]['definition'],
    details,
    confusableWith,
    excludes,
  };
}
