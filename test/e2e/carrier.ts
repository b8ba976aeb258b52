import type { AppUnderTest } from '../desktop/app-under-test.ts';

/** What carries the app in a project of playwright.config.ts. */
export interface CarrierOption {
  readonly carrier: AppUnderTest['carrier'];
}
