import type { Page } from '@playwright/test';

/*
 * What is measured inside the app's own page. Every function here is sent to the page as text, so none may use anything
 * of this file but its arguments.
 */

/** A painted text: how many paragraphs it has and how many ranges are painted on it. */
export interface Painted {
  /** From the click to the frame in which all stood painted, ms. */
  readonly time: number;
  readonly paragraphs: number;
  readonly ranges: number;
}

/**
 * Clicks a transcript in the list and waits until its text and at least `ranges` ranges stand in a painted frame.
 */
export function openTranscript(page: Page, recordId: string, ranges: number): Promise<Painted> {
  return page.evaluate(
    ([wantedId, wantedRanges]) =>
      new Promise<Painted>((resolve, reject) => {
        const rows = [...document.querySelectorAll<HTMLElement>('[role="row"], [role="option"], [role="treeitem"], button')];
        const row = rows.find((candidate) => candidate.textContent.includes(wantedId) && candidate.closest('[role="document"]') === null);
        if (row === undefined) {
          reject(new Error(`${wantedId} is not in the list`));
          return;
        }
        const paintedRanges = (): number => [...CSS.highlights.entries()].filter(([name]) => name.startsWith('mark')).reduce((sum, [, highlight]) => sum + highlight.size, 0);
        const begun = performance.now();
        const look = (): void => {
          const reader = document.querySelector<HTMLElement>('[data-reader]');
          if (reader?.getAttribute('aria-label')?.includes(wantedId) === true && reader.childElementCount > 0 && paintedRanges() >= wantedRanges) {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve({ time: performance.now() - begun, paragraphs: reader.childElementCount, ranges: paintedRanges() });
            channel.port2.postMessage(null);
            return;
          }
          if (performance.now() - begun > 60_000) {
            reject(new Error(`${wantedId} was not painted: ${reader?.getAttribute('aria-label')}, ${paintedRanges()} of ${wantedRanges} ranges`));
            return;
          }
          requestAnimationFrame(look);
        };
        const press = (type: string): void => {
          row.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, pointerType: 'mouse', button: 0, isPrimary: true }));
        };
        press('pointerdown');
        press('pointerup');
        row.click();
        requestAnimationFrame(look);
      }),
    [recordId, ranges] as const,
  );
}

/** An open text as plain paragraphs: what the floor is drawn from. */
export interface PlainText {
  readonly paragraphs: readonly { readonly text: string; readonly className: string; readonly height: string }[];
  readonly className: string;
  /** px */
  readonly width: number;
  readonly styleSheets: readonly string[];
}

/** The open text, as it would be without the app. */
export function plainText(page: Page): Promise<PlainText> {
  return page.evaluate(() => {
    const reader = document.querySelector<HTMLElement>('[data-reader]');
    if (reader === null) throw new Error('no text is open');
    return {
      paragraphs: [...reader.children].map((paragraph) => ({
        text: paragraph.textContent,
        className: paragraph.className,
        height: (paragraph as HTMLElement).style.containIntrinsicBlockSize,
      })),
      className: reader.className,
      width: reader.clientWidth,
      styleSheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
    };
  });
}

/** The floor: the same paragraphs in the same type and width on an empty page, without codings, from nothing to painted; ms. */
export function plainFloor(emptyPage: Page, plain: PlainText): Promise<number> {
  return emptyPage.evaluate(async ({ paragraphs, className, width, styleSheets }) => {
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      });
    await Promise.all(
      styleSheets.map(
        (href) =>
          new Promise((resolve, reject) => {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            link.href = href;
            link.onload = resolve;
            link.onerror = reject;
            document.head.append(link);
          }),
      ),
    );
    const times: number[] = [];
    for (let run = 0; run < 8; run += 1) {
      const begun = performance.now();
      const text = document.createElement('div');
      text.className = className;
      text.style.width = `${width}px`;
      for (const paragraph of paragraphs) {
        const line = document.createElement('p');
        line.textContent = paragraph.text;
        line.className = paragraph.className;
        line.style.containIntrinsicBlockSize = paragraph.height;
        text.append(line);
      }
      document.body.append(text);
      await painted();
      times.push(performance.now() - begun);
      await document.fonts.ready;
      text.remove();
      await painted();
    }
    // The first run fetches the fonts.
    return times.slice(1).sort((a, b) => a - b)[3] ?? Number.NaN;
  }, plain);
}

/** Applies the code of digit `key` to the selected sentence: from the key press to a frame that shows one more painted range, in ms and in frames. */
export function applyCode(page: Page, key: string): Promise<{ readonly time: number; readonly frames: number }> {
  return page.evaluate(
    (digit) =>
      new Promise<{ time: number; frames: number }>((resolve, reject) => {
        const reader = document.querySelector<HTMLElement>('[data-reader]');
        if (reader === null) {
          reject(new Error('no text is open'));
          return;
        }
        const ranges = (): number => [...CSS.highlights.entries()].filter(([name]) => name.startsWith('mark')).reduce((sum, [, highlight]) => sum + highlight.size, 0);
        const before = ranges();
        let frames = 0;
        requestAnimationFrame(() => {
          const begun = performance.now();
          const look = (): void => {
            frames += 1;
            if (ranges() > before) {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => resolve({ time: performance.now() - begun, frames });
              channel.port2.postMessage(null);
            } else if (frames > 600) reject(new Error('no range was added'));
            else requestAnimationFrame(look);
          };
          reader.dispatchEvent(new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, bubbles: true, cancelable: true }));
          requestAnimationFrame(look);
        });
      }),
    key,
  );
}

/** The time between two frames when nothing is to be done, ms. */
export function frameTime(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const times: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 31; frame += 1) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times.sort((a, b) => a - b)[15] ?? Number.NaN;
  });
}
