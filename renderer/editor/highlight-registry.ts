import { coloredKinds, declarationsOf, type HighlightKind, priorityOf } from './highlight-kinds.ts';

/*
 * `::highlight()` rules are needed for colours that only the data knows. A constructed style sheet is filled through the
 * CSSOM, which a strict Content-Security-Policy allows where a <style> element would be refused. Highlights are named for
 * the whole page, so there is one for each kind and colour, which all readers share.
 *
 * The rules stand on the reader's root alone: its paragraphs inherit them, where rules for any element would be matched
 * against every one.
 */
let sheet: CSSStyleSheet | null = null;

function theSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  return sheet;
}

/** The page's highlight of `kind` in `color` (`#rrggbb`, or blank for a kind that has a colour of its own), made when first asked for. */
export function highlightOf(kind: HighlightKind, color: string): Highlight {
  const name = color === '' ? kind : `${kind}-${color.slice(1).toLowerCase()}`;
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const rules = theSheet();
  rules.insertRule(`[data-reader]::highlight(${name}) { ${declarationsOf(kind, color)} }`, rules.cssRules.length);
  const highlight = new Highlight();
  highlight.priority = priorityOf[kind];
  CSS.highlights.set(name, highlight);
  return highlight;
}

/**
 * Makes all highlights of `colors` beforehand: a rule that is new while a text is shown costs a pass over its styles, in the
 * very moment in which someone waits for a colour to appear.
 */
export function prepareHighlights(colors: Iterable<string>): void {
  for (const color of colors) for (const kind of coloredKinds) highlightOf(kind, color);
}
