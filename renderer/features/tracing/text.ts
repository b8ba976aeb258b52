import { featureText } from '#renderer/frame/feature-text.ts';

import { tracingEn } from './text-en.ts';
import { tracingZh } from './text-zh.ts';

export const tracingText = featureText('tracing', tracingZh, tracingEn);
