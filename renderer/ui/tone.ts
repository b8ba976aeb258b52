import type { IconName } from './icons.ts';

/** How grave a message is. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

export const toneIcon: Readonly<Record<Tone, IconName>> = { info: 'info', success: 'success', warning: 'warning', danger: 'danger' };
