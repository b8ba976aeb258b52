/** The part of the Trusted Types API used here; TypeScript's DOM library does not have it yet. */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string | null; createScriptURL(url: string): string | null }): unknown;
}

/** Whether `url` is one of the app's files; a `blob:` URL has its origin too, but is not. */
function isOwnFile(url: string): boolean {
  const { protocol, host } = new URL(url, location.href);
  return protocol === location.protocol && host === location.host;
}

/**
 * The policy for code that assigns plain strings where the Content-Security-Policy demands trusted ones. Emptying an element (React Aria's
 * announcer does) and starting the app's own workers is harmless; all else is refused, as it would be without a policy.
 * To be called before anything else runs.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === '' ? text : null),
    createScriptURL: (url) => (isOwnFile(url) ? url : null),
  });
}
