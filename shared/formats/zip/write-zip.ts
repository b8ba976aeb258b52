import { type Zippable, zipSync } from 'fflate';
import { isSafeName } from './read-zip.ts';

/** Every file in an archive of ours bears this date (local time, as zip has it), so that equal contents are equal bytes. */
export const fixedDate = new Date(1980, 0, 1);

export interface ZipOptions {
  /** Deflate level, 0 (stored) to 9. */
  readonly level?: 0 | 1 | 6 | 9;
}

/**
 * Packs files into a zip archive, in the order given: the same files in the same order give the same bytes, whenever and
 * wherever. @throws RangeError for a name that is not `isSafeName`, as `readZip` would refuse it.
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>, { level = 6 }: ZipOptions = {}): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, data] of files) {
    if (!isSafeName(name)) throw new RangeError(`${name} is no name for a file in an archive`);
    zippable[name] = [data, { level, mtime: fixedDate }];
  }
  return zipSync(zippable);
}
