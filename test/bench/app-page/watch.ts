import { lastCommitAt, watchCommits } from './commits.ts';
import { control, paintedCodings, press, reader, type } from './screen.ts';
import { chart, chartDraws, radio } from './pictures.ts';
import { untilPainted } from './until-painted.ts';

/** How long one code took. */
export interface Applied {
  /** From the key to the frame that shows it, ms. */
  readonly painted: number;
  readonly frames: number;
  /** From the key to the end of the transaction that wrote it with strict durability, ms. */
  readonly durable: number;
}

/** The open text without the app. */
export interface PlainText {
  /** Paragraphs by section. */
  readonly sections: readonly { readonly paragraphs: readonly { readonly text: string; readonly data: Readonly<Record<string, string>> }[]; readonly height: string }[];
  readonly className: string;
  /** px */
  readonly width: number;
  readonly styleSheets: readonly string[];
}

/** What the bench sees of the app, from within its page. Put there before the app's own scripts; times in ms. */
export const watch = {
  /** From the click on a project to its list and an open text in a painted frame. */
  async openProject(name: string): Promise<number> {
    const begun = performance.now();
    control(`“${name}”`).click();
    await untilPainted(`the project ${name}`, () => (reader()?.firstElementChild && document.querySelector('[role="grid"] [role="row"]') !== null ? true : null));
    return performance.now() - begun;
  },

  /** From the click on a transcript to a frame that shows its text with at least `codings` painted on it. */
  async openTranscript(recordId: string, codings: number): Promise<number> {
    const begun = performance.now();
    press(control(recordId));
    await untilPainted(`${recordId} with ${codings} codings`, () => {
      const shown = reader();
      return shown?.firstElementChild && shown.ariaLabel?.includes(recordId) === true && paintedCodings() >= codings ? true : null;
    });
    return performance.now() - begun;
  },

  /** From the click on a control to a frame that shows another picture, drawn and ready to be pointed at. */
  async showPicture(name: string): Promise<number> {
    const before = chart();
    const begun = performance.now();
    radio(name).click();
    await untilPainted(`the picture ${name}`, () => (chart() !== null && chart() !== before && chartDraws() > 0 ? true : null));
    return performance.now() - begun;
  },

  /** From a key in the picture to the frame that shows what it did: the mark gone to, or the picture drawn anew. */
  async keyInPicture(key: string, does: 'draws' | 'goes'): Promise<number> {
    const marks = document.querySelector<HTMLElement>('[data-chart] [role="listbox"]');
    if (marks === null) throw new Error('no picture is shown');
    marks.focus();
    const state = (): string | number | null | undefined => (does === 'draws' ? chartDraws() : marks.querySelector('[role="option"]')?.ariaPosInSet);
    const before = state();
    await untilPainted('a frame', () => true);
    const begun = performance.now();
    marks.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await untilPainted(`what ${key} does`, () => (state() !== before ? true : null));
    return performance.now() - begun;
  },

  /** Applies the code of a digit to the selected sentence. */
  async applyCode(digit: string): Promise<Applied> {
    const shown = reader();
    if (shown === null) throw new Error('no text is open');
    const before = paintedCodings();
    await untilPainted('a frame', () => true);
    let frames = 0;
    const begun = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        resolve(performance.now());
        shown.dispatchEvent(new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, bubbles: true, cancelable: true }));
      });
    });
    await untilPainted('one more coding', () => {
      frames += 1;
      return paintedCodings() > before ? true : null;
    });
    const painted = performance.now() - begun;
    await untilPainted('the coding on disk', () => (lastCommitAt() > begun ? true : null));
    return { painted, frames, durable: lastCommitAt() - begun };
  },

  /** From the last key to a frame that shows how many hits there are in all. `words` must not be as frequent as those before. */
  async search(words: string): Promise<{ readonly time: number; readonly found: string }> {
    const field = document.querySelector<HTMLInputElement>('[role="search"] input');
    if (field === null) throw new Error('the search is not on the screen');
    const status = (): string => document.querySelector('main header [role="status"]')?.textContent ?? '';
    const before = status();
    const begun = performance.now();
    type(field, words);
    const found = await untilPainted(`hits of ${words}`, () => (status() !== before && /\d/.test(status()) ? status() : null));
    return { time: performance.now() - begun, found };
  },

  /** The time between two frames when nothing is to be done. */
  async frameTime(): Promise<number> {
    const times: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 31; frame += 1) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times.sort((a, b) => a - b)[15] ?? Number.NaN;
  },

  plainText(): PlainText {
    const shown = reader();
    if (shown === null) throw new Error('no text is open');
    const paragraphOf = (paragraph: HTMLElement) => ({ text: paragraph.textContent, data: { ...paragraph.dataset } as Record<string, string> });
    return {
      sections: [...shown.children].map((section) => ({
        paragraphs: [...section.querySelectorAll('p')].map(paragraphOf),
        height: (section as HTMLElement).style.containIntrinsicBlockSize,
      })),
      className: shown.className,
      width: shown.clientWidth,
      styleSheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
    };
  },
};

watchCommits();
window.watch = watch;
