/** Bytes as megabytes (10⁶ bytes) with one decimal, as messages give sizes; rounded up, so that what is over a limit shows it. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}

/** The largest text file that is read, in bytes: 20 MB are some 7 million characters of Chinese, a thousand hours of talk. */
export const maximumTextBytes = 20_000_000;

/** The largest docx that is read, in bytes: pictures and recordings may swell one, and are left out. */
export const maximumDocxBytes = 100_000_000;

/** The largest csv file that is read, in bytes: a table of cities has some hundred rows. */
export const maximumCsvBytes = 5_000_000;

/** The largest XML file that is read, in bytes: a codebook of 20,000 codes with their definitions. */
export const maximumXmlBytes = 20_000_000;
