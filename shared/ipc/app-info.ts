import * as v from 'valibot';

export const appInfoSchema = v.object({
  version: v.string(),
  host: v.picklist(['electron', 'browser']),
  platform: v.picklist(['windows', 'mac', 'linux', 'other']),
  /** The user's first language, BCP 47. */
  locale: v.string(),
});
export type AppInfo = v.InferOutput<typeof appInfoSchema>;
export type Platform = AppInfo['platform'];
