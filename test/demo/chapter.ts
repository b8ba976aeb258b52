import type { Stage } from './stage.ts';

/** One capability of the app, shown from beginning to end. A chapter begins where the one before it in `chapters.ts` has left the app. */
export interface Chapter {
  readonly title: string;
  play(stage: Stage): Promise<void>;
}
