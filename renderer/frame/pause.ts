/** Gives the page a turn between two chunks of long work, to paint and to take a click. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
