import type { watch } from './app-page/watch.ts';
import type { bench } from './data-page/main.ts';

declare global {
  interface Window {
    /** Put there by the bench's own page. */
    bench: typeof bench;
    /** Put into every page of the bench. */
    watch: typeof watch;
    /** Collects garbage (V8's `--expose-gc`), so that no figure pays for what was done before it. */
    gc?: () => void;
  }
}
