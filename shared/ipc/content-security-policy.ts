/**
 * The one Content-Security-Policy, sent by both hosts with every answer. Nothing but the app's own files runs or loads.
 *
 * - No `'unsafe-inline'`, hash or nonce for styles: React Aria injects one `<style>` unless an element with its id is
 *   there already, and the page brings that element (renderer/ui/theme/press-style.ts). Styles set through the CSSOM, as React,
 *   React Aria and Lexical do, need no permission.
 * - `data:` and `blob:` images are what the app draws itself (charts, figures out of a .docx).
 * - Trusted Types: strings cannot become markup or script. The policy `default` (renderer/platform/trusted-types.ts)
 *   lets nothing through but emptying an element and the app's own workers; `lexical` is made by Lexical each time rich text
 *   is pasted (hence `'allow-duplicates'`), for a `DOMParser` whose document never runs scripts.
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', 'lexical', "'allow-duplicates'"],
};

export const CONTENT_SECURITY_POLICY = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ');
