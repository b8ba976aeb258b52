import type { Chapter } from './chapter.ts';
import { aroundChapter } from './chapters/around.ts';
import { codePassagesChapter } from './chapters/code-passages.ts';
import { codebookLifeChapter } from './chapters/codebook-life.ts';
import { colleagueChapter } from './chapters/colleague.ts';
import { darkChapter } from './chapters/dark.ts';
import { dossierChapter } from './chapters/dossier.ts';
import { dyadDataChapter } from './chapters/dyad-data.ts';
import { exportChapter } from './chapters/export.ts';
import { importChapter } from './chapters/import.ts';
import { reviewChapter } from './chapters/review.ts';
import { sampleCitiesChapter } from './chapters/sample-cities.ts';
import { sampleCodebooksChapter } from './chapters/sample-codebooks.ts';
import { sampleFindingsChapter } from './chapters/sample-findings.ts';
import { samplePicturesChapter } from './chapters/sample-pictures.ts';
import { sampleReadingChapter } from './chapters/sample-reading.ts';
import { sampleTracingChapter } from './chapters/sample-tracing.ts';
import { startChapter } from './chapters/start.ts';

/** The demo, in order. A new capability joins with its chapter and one line here. */
export const chapters: readonly Chapter[] = [
  startChapter,
  importChapter,
  codePassagesChapter,
  exportChapter,
  sampleReadingChapter,
  sampleCodebooksChapter,
  codebookLifeChapter,
  sampleCitiesChapter,
  dyadDataChapter,
  sampleFindingsChapter,
  dossierChapter,
  sampleTracingChapter,
  reviewChapter,
  samplePicturesChapter,
  aroundChapter,
  colleagueChapter,
  darkChapter,
];
