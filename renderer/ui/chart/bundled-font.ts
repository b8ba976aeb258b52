import { fontFamilyBundled } from './chart-look.ts';

/** One piece of the bundled font: the characters it has and where its file is. */
interface FontPiece {
  readonly ranges: readonly (readonly [number, number])[];
  readonly url: string;
  readonly weight: string;
}

/** `U+4e00-4e2d,U+4e30` as numbers, both ends included. */
export function rangesOf(unicodeRange: string): (readonly [number, number])[] {
  return unicodeRange.split(',').flatMap((part) => {
    const [, from, to = from] = /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(part) ?? [];
    return from === undefined || to === undefined ? [] : [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as const];
  });
}

function* ruleList(sheets: Iterable<CSSStyleSheet>): Generator<CSSFontFaceRule> {
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSFontFaceRule) yield rule;
      else if (rule instanceof CSSImportRule && rule.styleSheet !== null) yield* ruleList([rule.styleSheet]);
    }
  }
}

function pieces(): FontPiece[] {
  return [...ruleList(document.styleSheets)].flatMap((rule) => {
    const family = rule.style.getPropertyValue('font-family').replaceAll(/['"]/g, '');
    const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
    if (family !== fontFamilyBundled || address === undefined) return [];
    const url = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href;
    return [{ ranges: rangesOf(rule.style.getPropertyValue('unicode-range')), url, weight: rule.style.getPropertyValue('font-weight') }];
  });
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

/**
 * `@font-face` rules with the pieces of the bundled font that `text` needs inside them, as data: an SVG that has them shows
 * Chinese on a machine without any Chinese font. Some 40 to 60 kB to each piece.
 */
export async function fontFacesFor(text: string): Promise<string> {
  const wanted = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const needed = pieces().filter(({ ranges }) => ranges.some(([from, to]) => [...wanted].some((point) => point >= from && point <= to)));
  const faces = await Promise.all(
    needed.map(async ({ url, weight }) => {
      // eslint-disable-next-line no-restricted-globals -- the app's own font file, from where the page itself came
      const reply = await fetch(url);
      if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
      const data = base64(new Uint8Array(await reply.arrayBuffer()));
      return `@font-face{font-family:'${fontFamilyBundled}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    }),
  );
  return faces.join('\n');
}
