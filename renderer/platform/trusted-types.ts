/** The part of the Trusted Types API used here; TypeScript's DOM library does not have it yet. */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string | null; createScriptURL(url: string): string | null }): unknown;
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
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
}
