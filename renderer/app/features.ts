import type { Feature } from '#renderer/frame/feature.ts';
import { historyFeature } from '#renderer/features/history/index.ts';
import { settingsFeature } from '#renderer/features/settings/index.ts';

import { appFeature } from './app-feature.ts';

/** What the app can do. A topic joins with one line here; its place in the rail is its rooms' `order`. */
export const features: readonly Feature[] = [
  historyFeature,
  settingsFeature,
  appFeature,
];
