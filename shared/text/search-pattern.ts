import type { Variants } from './variants.ts';

/** Marks that people type one way and find written another. */
const alike: readonly string[] = ['"“”„＂', "'‘’＇", '-‐‑–—－', '~～〜', '…⋯', '·・•'];

/** The other width of a character: ａ for a and a for ａ; null where there is only one. */
function otherWidth(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x20 && code < 0x7f) return String.fromCodePoint(code + 0xfee0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  return null;
}

function formsOf(character: string, variants: Variants | null): ReadonlySet<string> {
  const forms = new Set<string>([character]);
  for (const form of variants?.(character) ?? []) forms.add(form);
  for (const form of alike.find((group) => group.includes(character)) ?? '') forms.add(form);
  for (const form of [...forms]) {
    const wide = otherWidth(form);
    if (wide !== null) forms.add(wide);
  }
  return forms;
}

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Alternatives, not a class, for characters outside the BMP, so that the pattern needs no slower Unicode mode. */
function sourceOf(forms: ReadonlySet<string>): string {
  const inClass = [...forms].filter((form) => form.length === 1);
  const astral = [...forms].filter((form) => form.length > 1);
  const [only] = inClass;
  const classSource = inClass.length > 1 ? `[${inClass.map(escaped).join('')}]` : only === undefined ? '' : escaped(only);
  return astral.length === 0 ? classSource : `(?:${[classSource, ...astral].filter((source) => source !== '').join('|')})`;
}

/**
 * A pattern (flags g, i) that finds `query` in raw text, offsets intact: each character in any of its variants 简/繁 (with
 * `variants`; without, as it stands), in either width, Latin in either case, quotes and dashes of any shape; a blank in the
 * query is any run of blanks within a paragraph. Nothing in a query has a meaning of its own. Null for a blank query.
 */
export function searchPattern(query: string, variants: Variants | null): RegExp | null {
  const words = query.trim().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const source = words.map((word) => [...word].map((character) => sourceOf(formsOf(character, variants))).join(''));
  return new RegExp(source.join('[^\\S\\n]+'), 'gi');
}
