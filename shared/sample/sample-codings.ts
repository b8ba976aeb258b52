import { cjf20220816 } from './codings/cjf20220816.ts';
import { hqs20230524 } from './codings/hqs20230524.ts';
import { lmh20220722 } from './codings/lmh20220722.ts';
import { szg20220713 } from './codings/szg20220713.ts';
import { wxl20221109 } from './codings/wxl20221109.ts';
import { zhy20230310 } from './codings/zhy20230310.ts';
import type { InterviewCoding, SampleCoding } from './sample-coding.ts';

const codingsByInterview: Readonly<Record<string, readonly InterviewCoding[]>> = {
  SZG20220713: szg20220713,
  LMH20220722: lmh20220722,
  CJF20220816: cjf20220816,
  WXL20221109: wxl20221109,
  ZHY20230310: zhy20230310,
  HQS20230524: hqs20230524,
};

/** How the sample interviews are coded under the built-in codebooks: one researcher's reading, made up like the interviews. */
export const sampleCodings: readonly SampleCoding[] = Object.entries(codingsByInterview).flatMap(([recordId, codings]) =>
  codings.map((coding) => ({ recordId, ...coding })),
);
