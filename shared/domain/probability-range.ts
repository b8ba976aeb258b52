import * as v from 'valibot';

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A probability as far as one dares to say: both ends from 0 to 1, the lower first. */
export const probabilityRangeSchema = v.pipe(
  v.object({ low: probability, high: probability }),
  v.check(({ low, high }) => low <= high, 'the higher end is below the lower'),
);
export type ProbabilityRange = v.InferOutput<typeof probabilityRangeSchema>;
