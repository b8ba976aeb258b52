import type { bench } from './main.ts';

declare global {
  interface Window {
    /** Put there by the bench's own page. */
    bench: typeof bench;
  }
}
