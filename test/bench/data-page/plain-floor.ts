import type { PlainText } from '../app-page/watch.ts';
import { painted } from '../app-page/until-painted.ts';
import { median } from './clockwork.ts';

function styleSheet(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}

function paragraphsOf({ sections, className, width }: PlainText, skipsOffScreen: boolean): HTMLElement {
  const text = document.createElement('div');
  text.className = className;
  text.style.width = `${width}px`;
  for (const { paragraphs, height } of sections) {
    const section = skipsOffScreen ? text.appendChild(document.createElement('div')) : text;
    if (skipsOffScreen) section.style.containIntrinsicBlockSize = height;
    for (const { text: words, data } of paragraphs) {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      Object.assign(paragraph.dataset, data);
      section.append(paragraph);
    }
  }
  return text;
}

/**
 * The floor under opening a text: its paragraphs in the same type and width on an empty page, without app or codings, from
 * nothing to painted; ms. With `skipsOffScreen` in the app's own sections, of which the browser lays out those in view.
 */
export async function plainFloor(plain: PlainText, skipsOffScreen: boolean): Promise<number> {
  await Promise.all(plain.styleSheets.map(styleSheet));
  const times: number[] = [];
  // The first run fetches the fonts.
  for (let run = 0; run < 8; run += 1) {
    const begun = performance.now();
    const text = document.body.appendChild(paragraphsOf(plain, skipsOffScreen));
    await painted();
    if (run > 0) times.push(performance.now() - begun);
    await document.fonts.ready;
    text.remove();
    await painted();
  }
  return median(times);
}
