import { type Zippable, zipSync } from 'fflate';

/** Every file in an archive of ours bears this date (local time, as zip has it), so that equal contents are equal bytes. */
const fixedDate = new Date(1980, 0, 1);

export interface ZipOptions {
  /** Deflate level, 0 (stored) to 9. */
  readonly level?: 0 | 1 | 6 | 9;
}

/**
 * Packs files into a zip archive, in the order given: the same files in the same order give the same bytes, whenever and
 * wherever. Names as `isSafeName` allows.
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>, { level = 6 }: ZipOptions = {}): Uint8Array {
  const zippable = Object.create(null) as Zippable;
  for (const [name, data] of files) zippable[name] = [data, { level, mtime: fixedDate }];
  return zipSync(zippable);
}
