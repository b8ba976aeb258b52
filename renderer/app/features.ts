import type { Feature } from '#renderer/frame/feature.ts';
import { codingFeature } from '#renderer/features/coding/index.ts';
import { codebooksFeature } from '#renderer/features/codebooks/index.ts';
import { datesFeature } from '#renderer/features/dates/index.ts';
import { dossierFeature } from '#renderer/features/dossier/index.ts';
import { dyadsFeature } from '#renderer/features/dyads/index.ts';
import { excerptsFeature } from '#renderer/features/excerpts/index.ts';
import { exportFeature } from '#renderer/features/export/index.ts';
import { historyFeature } from '#renderer/features/history/index.ts';
import { matrixFeature } from '#renderer/features/matrix/index.ts';
import { memosFeature } from '#renderer/features/memos/index.ts';
import { picturesFeature } from '#renderer/features/pictures/index.ts';
import { reviewFeature } from '#renderer/features/review/index.ts';
import { searchFeature } from '#renderer/features/search/index.ts';
import { settingsFeature } from '#renderer/features/settings/index.ts';
import { tracingFeature } from '#renderer/features/tracing/index.ts';
import { transcriptsFeature } from '#renderer/features/transcripts/index.ts';

import { appFeature } from './app-feature.ts';

/** What the app can do. A topic joins with one line here; its place in the rail is its rooms' `order`. */
export const features: readonly Feature[] = [
  codingFeature,
  codebooksFeature,
  datesFeature,
  reviewFeature,
  dyadsFeature,
  dossierFeature,
  excerptsFeature,
  matrixFeature,
  memosFeature,
  exportFeature,
  historyFeature,
  picturesFeature,
  searchFeature,
  settingsFeature,
  tracingFeature,
  transcriptsFeature,
  appFeature,
];
