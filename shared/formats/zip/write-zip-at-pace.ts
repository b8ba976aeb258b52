import { Zip, ZipDeflate } from 'fflate';
import { concatenated } from '../bytes.ts';
import { Meter, type Pace } from '../pace.ts';
import { fixedDate } from './write-zip.ts';

/** Bytes packed at a time: some hundredths of a second of work. */
const pushLength = 1_048_576;

/**
 * Packs files into a zip archive as `writeZip` does, a piece at a time, so that a page stays alive while a large project is
 * packed. @throws CancelledError where `pace` asks for that.
 */
export async function writeZipAtPace(files: ReadonlyMap<string, Uint8Array>, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, data) => {
    if (error !== null) failure = error;
    else packed.push(data);
  });
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const meter = new Meter(pace, total, pushLength);
  for (const [name, data] of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = fixedDate;
    zip.add(entry);
    for (let at = 0; at === 0 || at < data.length; at += pushLength) {
      const piece = data.subarray(at, at + pushLength);
      entry.push(piece, at + pushLength >= data.length);
      await meter.advance(piece.length);
    }
  }
  zip.end();
  if (failure !== null) throw failure;
  return concatenated(packed);
}
