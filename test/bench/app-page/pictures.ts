/** The picture on the page, once it is drawn. */
export function chart(): Element | null {
  return document.querySelector('[data-chart]');
}

/** How often the picture has been drawn since it came up. */
export function chartDraws(): number {
  return Number(chart()?.getAttribute('data-chart') ?? 0);
}

/** The choice of that name among those of a segmented control. */
export function radio(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[role="radio"]')].find(({ textContent }) => textContent.trim() === name);
  if (found === undefined) throw new Error(`there is no choice ${name}`);
  return found;
}
