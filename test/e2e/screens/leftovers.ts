import type { FeatureText } from '#renderer/frame/feature-text.ts';
import type { Language } from '../app-test.ts';

/** Names, units and file types that stand in a Chinese screen as they are. */
const sameInChinese = new Set(
  'Dyadtrace SVG PNG Word Markdown LaTeX XeLaTeX booktabs Excel Big GBK UTF Unicode English PDF WPS szdg docx doc pdf txt csv tex dyadtrace dyadreview vivo Ctrl Alt Shift Enter Esc Tab Delete Del Backspace Home End PageUp PageDown Space http'.split(' '),
);
/** The other way round: how the language switch and the app call themselves in the other language. */
const sameInEnglish = new Set(['中文', '对迹', '简', '繁']);

const pieces = /\p{Script=Han}+/gu;
const latinWords = /[A-Za-z]{3,}/g;
const chinesePunctuation = /[，。；：！？、（）【】]/;
/** Keys of tables, places left unfilled, and what JavaScript writes where there is nothing. */
const slips = /^[a-z]+(\.[a-zA-Z]+)+$|\{\{|\}\}|\bundefined\b|\bNaN\b|\[object /;

/**
 * Tells what of a screen is not in its language, as far as that can be told without understanding it: a piece in the
 * other script that is nobody's own words, a whole sentence of the other language's table, an unfilled place.
 */
export class Leftovers {
  readonly #language: Language;
  readonly #own: string;
  readonly #ownPieces: ReadonlySet<string>;
  /** Whole values of the other language's tables that this language says otherwise. */
  readonly #foreign: ReadonlySet<string>;

  /** @param own what is somebody's own words, in whichever language */
  constructor(language: Language, tables: readonly FeatureText[], own: readonly string[]) {
    this.#language = language;
    this.#own = own.join('\n');
    this.#ownPieces = new Set(own);
    const [here, there] = language === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
    const known = new Set(tables.flatMap((table) => Object.values(table[here])));
    this.#foreign = new Set(tables.flatMap((table) => Object.values(table[there])).filter((value) => !known.has(value) && !this.#ownPieces.has(value)));
  }

  /** The pieces of `words` that do not belong. */
  of(words: readonly string[]): string[] {
    const known = this.#language === 'en' ? sameInEnglish : sameInChinese;
    return words.filter((word) => !known.has(word) && (slips.test(word) || this.#foreign.has(word) || (this.#language === 'en' ? this.#hasChinese(word) : this.#hasEnglish(word))));
  }

  #hasChinese(word: string): boolean {
    const han = word.match(pieces) ?? [];
    if (han.length === 0) return chinesePunctuation.test(word) && !this.#own.includes(word);
    return han.some((piece) => !sameInEnglish.has(piece) && !this.#own.includes(piece));
  }

  #hasEnglish(word: string): boolean {
    if (this.#ownPieces.has(word)) return false;
    return (word.match(latinWords) ?? []).some((latin) => !sameInChinese.has(latin) && !this.#own.includes(latin));
  }
}
