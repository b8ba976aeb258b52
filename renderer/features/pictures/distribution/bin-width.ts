/** At most so many columns. */
const mostColumns = 24;

/** How many whole numbers to a class, so that 0 to `most` make at most 24 classes: 1, 2 or 5 times a power of ten. */
export function binWidth(most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const lead of [1, 2, 5]) if (Math.floor(most / (lead * power)) + 1 <= mostColumns) return lead * power;
  }
}
