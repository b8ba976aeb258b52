import type { Host } from '#shared/ipc/host.ts';

/** What the fixture page lets a test reach. */
export interface Probe {
  readonly host: Host;
  /** `directive blocked-uri` of every violation of the Content-Security-Policy, reported or enforced. */
  readonly violations: string[];
  /** Events of the host, in order. */
  readonly heard: { readonly name: string; readonly payload: unknown }[];
  /** How the page answers when it is asked to close. */
  closeAnswer: 'ready' | 'stay' | 'silence';
}

declare global {
  interface Window {
    probe: Probe;
  }
}
