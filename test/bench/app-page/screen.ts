/** The open text. */
export function reader(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-reader]');
}

/** How many passages are painted as codings on the open text, whatever their tone. */
export function paintedCodings(): number {
  let sum = 0;
  for (const [name, highlight] of CSS.highlights) if (/mark-/i.test(name)) sum += highlight.size;
  return sum;
}

/** The row, option or button that is named by or shows `words`, outside the open text. @throws Error where there is none. */
export function control(words: string): HTMLElement {
  const controls = document.querySelectorAll<HTMLElement>('[role="row"], [role="option"], button');
  const found = [...controls].find((candidate) => `${candidate.ariaLabel} ${candidate.textContent}`.includes(words) && candidate.closest('[data-reader]') === null);
  if (found === undefined) throw new Error(`${words} is not on the screen`);
  return found;
}

/** A click of the mouse, as React Aria hears it. */
export function press(element: HTMLElement): void {
  for (const type of ['pointerdown', 'pointerup']) {
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, pointerType: 'mouse', button: 0, isPrimary: true }));
  }
  element.click();
}

/** Types into a field in one go. */
export function type(field: HTMLInputElement, words: string): void {
  // React overrides the property on the element to see what it wrote itself; the prototype's setter passes it by.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
