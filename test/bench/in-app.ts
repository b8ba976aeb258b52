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

/** The open text drawn once more as plain paragraphs in the same place and type, without codings: from nothing to painted, ms. */
export function plainFloor(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const reader = document.querySelector<HTMLElement>('[data-reader]');
    const parent = reader?.parentElement;
    if (reader === null || reader === undefined || parent === null || parent === undefined) throw new Error('no text is open');
    const texts = [...reader.children].map((paragraph) => paragraph.textContent);
    const looks = [...reader.children].map((paragraph) => ({ className: paragraph.className, height: (paragraph as HTMLElement).style.containIntrinsicBlockSize }));
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      });
    reader.style.display = 'none';
    await painted();
    const times: number[] = [];
    for (let run = 0; run < 7; run += 1) {
      const begun = performance.now();
      const copy = document.createElement('div');
      copy.className = reader.className;
      texts.forEach((text, index) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        paragraph.className = looks[index]?.className ?? '';
        paragraph.style.containIntrinsicBlockSize = looks[index]?.height ?? '';
        copy.append(paragraph);
      });
      parent.append(copy);
      await painted();
      times.push(performance.now() - begun);
      copy.remove();
      await painted();
    }
    reader.style.display = '';
    return times.sort((a, b) => a - b)[3] ?? Number.NaN;
  });
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
