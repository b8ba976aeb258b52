/** `01:12`, `00:01:12`, `00:01:12.350`, fullwidth colons too; groups 1-4 are what `secondsOf` takes. For use in larger patterns. */
export const timestampSource = String.raw`(\d{1,3})[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?:[.,](\d{1,3}))?(?!\d)`;

/** Seconds from the start, from the groups of `timestampSource`: h:mm:ss, or mm:ss where there are two numbers. */
export function secondsOf(first: string, second: string, third: string | undefined, fraction: string | undefined): number {
  const whole =
    third === undefined ? Number(first) * 60 + Number(second) : Number(first) * 3600 + Number(second) * 60 + Number(third);
  return fraction === undefined ? whole : whole + Number(`0.${fraction}`);
}
