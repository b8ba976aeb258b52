import fc from 'fast-check';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { inflateUpTo, TooMuch } from './inflate-up-to.ts';
import { isSafeName, readZip, type ZipLimits, zipNames } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

const limits: ZipLimits = { entries: 100, entryBytes: 1_000_000, totalBytes: 2_000_000, ratio: 200, ratioFrom: 500_000 };
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const zeros = (length: number): Uint8Array => new Uint8Array(length);
/** Bytes that deflate makes little smaller. */
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (Math.imul(index ^ (index >>> 7), 2_654_435_761) >>> 13) & 0xff);

function indexOfSignature(archive: Uint8Array, signature: readonly number[], from = 0): number {
  for (let at = from; at < archive.length; at += 1) if (signature.every((byte, index) => archive[at + index] === byte)) return at;
  throw new Error('no such signature');
}
const directoryOf = (archive: Uint8Array): number => indexOfSignature(archive, [0x50, 0x4b, 0x01, 0x02]);

/** The archive with bytes of its first directory entry replaced. */
function withDirectory(archive: Uint8Array, at: number, ...bytes: readonly number[]): Uint8Array {
  const changed = archive.slice();
  changed.set(bytes, directoryOf(archive) + at);
  return changed;
}

const safeName = fc.stringMatching(/^[a-z\u4e00-\u4e20]{1,6}(\/[a-z0-9._-]{1,6}x){0,2}$/);
const files = fc.uniqueArray(fc.tuple(safeName, fc.uint8Array({ maxLength: 300 })), { maxLength: 6, selector: ([name]) => name }).map((entries) => new Map(entries));

describe('writeZip and readZip', () => {
  it('give back any files', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(0, 6, 9 as const), (contents, level) => {
        const read = readZip(writeZip(contents, { level }), limits);
        expect(read).toEqual({ ok: true, value: contents });
      }),
    );
  });

  it('give the same bytes for the same files, dated 1980-01-01 00:00', () => {
    const contents = new Map([['b.json', ascii('{}')], ['a.txt', ascii('文本')]]);
    const archive = writeZip(contents);
    expect(writeZip(new Map(contents))).toEqual(archive);
    expect([...archive.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    expect(zipNames(archive, 10)).toEqual({ ok: true, value: ['b.json', 'a.txt'] });
  });

  it('write no name that would not be read', () => {
    for (const name of ['../a', '__proto__', '']) expect(() => writeZip(new Map([[name, ascii('x')]]))).toThrow(RangeError);
  });
});

describe('readZip', () => {
  const archive = zipSync({ 'word/a.xml': ascii('文本'.repeat(500)), 'word/media/': new Uint8Array(), 'word/b.bin': [noise(2_000), { level: 0 }] });

  it('leaves folders out', () => {
    const read = readZip(archive, limits);
    expect(read.ok && [...read.value.keys()]).toEqual(['word/a.xml', 'word/b.bin']);
  });

  it('reads an archive with a comment, and an empty one', () => {
    const commented = new Uint8Array(archive.length + 3);
    commented.set(archive);
    commented.set([3, 0, 0x61, 0x62, 0x63], archive.length - 2);
    expect(readZip(commented, limits)).toEqual(readZip(archive, limits));
    expect(readZip(zipSync({}), limits)).toEqual({ ok: true, value: new Map() });
  });

  it('refuses what is no archive', () => {
    expect(readZip(ascii('text'), limits)).toMatchObject({ ok: false, problem: { code: 'zip.notZip' } });
    expect(readZip(new Uint8Array(), limits)).toMatchObject({ ok: false, problem: { code: 'zip.notZip' } });
  });

  it('refuses an archive cut off anywhere', () => {
    for (let length = 4; length < archive.length; length += 1) {
      expect(readZip(archive.slice(0, length), limits)).toMatchObject({ ok: false, problem: { code: 'zip.truncated' } });
    }
  });

  it('never gives other bytes than were packed, whichever byte is damaged', () => {
    const good = readZip(archive, limits);
    for (let at = 0; at < archive.length; at += 1) {
      const damaged = archive.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const read = readZip(damaged, limits);
      if (!read.ok || !good.ok) continue;
      for (const [name, data] of read.value) {
        const packed = good.value.get(name);
        expect(packed === undefined || Buffer.compare(data, packed) === 0).toBe(true);
      }
    }
  });

  it('refuses a bomb by what it claims', () => {
    const bomb = zipSync({ a: zeros(900_000) });
    expect(readZip(bomb, limits)).toEqual({ ok: false, problem: { code: 'zip.bomb', params: { limit: 0.5 } } });
    expect(readZip(zipSync({ a: noise(1_000_001) }), limits)).toEqual({ ok: false, problem: { code: 'zip.bomb', params: { limit: 1 } } });
  });

  it('refuses a file that is more than it claims, packed or not', () => {
    for (const level of [0, 6] as const) {
      const lying = withDirectory(zipSync({ a: [noise(2_000), { level }] }), 24, 10, 0, 0, 0);
      expect(readZip(lying, limits)).toEqual({ ok: false, problem: { code: 'zip.corrupt', params: { name: 'a' } } });
    }
  });

  it('refuses a file far larger than its packed form, but not a small one', () => {
    expect(readZip(zipSync({ a: zeros(600_000) }), limits)).toMatchObject({ ok: false, problem: { code: 'zip.bomb' } });
    expect(readZip(zipSync({ a: zeros(400_000) }), limits)).toMatchObject({ ok: true });
    expect(readZip(zipSync({ a: zeros(600_000) }), { ...limits, ratio: 2_000 })).toMatchObject({ ok: true });
  });

  it('refuses files that are too large only together', () => {
    const several = zipSync(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, [noise(800_000), { level: 1 }] as const])));
    expect(readZip(several, limits)).toEqual({ ok: false, problem: { code: 'zip.bomb', params: { limit: 2 } } });
    expect(readZip(several, { ...limits, totalBytes: 2_400_000 }).ok).toBe(true);
  });

  it('does not unpack what is not wanted', () => {
    const bomb = zipSync({ 'a.xml': ascii('x'), 'media/b.png': zeros(5_000_000) });
    expect(readZip(bomb, limits, (name) => name.endsWith('.xml'))).toEqual({ ok: true, value: new Map([['a.xml', ascii('x')]]) });
  });

  it('refuses too many entries', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}`, ascii('x')])));
    expect(readZip(many, limits)).toEqual({ ok: false, problem: { code: 'zip.tooManyEntries', params: { count: 101, limit: 100 } } });
  });

  it.each(['../a', 'a/../b', '/a', 'a//b', './a', 'a\\b', 'C:a', 'a\0b', 'a'.repeat(501)])('refuses the name %j', (name) => {
    expect(isSafeName(name)).toBe(false);
    expect(readZip(zipSync({ [name]: ascii('x') }), limits)).toEqual({ ok: false, problem: { code: 'zip.badName', params: { name } } });
  });

  it('refuses a name that is there twice', () => {
    const twice = zipSync({ aa: ascii('1'), ab: ascii('2') });
    twice[indexOfSignature(twice, [0x61, 0x62], directoryOf(twice)) + 1] = 0x61;
    expect(readZip(twice, limits)).toEqual({ ok: false, problem: { code: 'zip.badName', params: { name: 'aa' } } });
  });

  it('refuses encrypted entries and unknown methods', () => {
    const one = zipSync({ a: ascii('x') });
    expect(readZip(withDirectory(one, 8, 1, 0), limits)).toEqual({ ok: false, problem: { code: 'zip.encrypted', params: { name: 'a' } } });
    expect(readZip(withDirectory(one, 10, 14, 0), limits)).toEqual({ ok: false, problem: { code: 'zip.unsupported', params: { name: 'a' } } });
  });

  it('refuses a wrong checksum and a wrong size', () => {
    const one = zipSync({ a: ascii('hello') });
    expect(readZip(withDirectory(one, 16, 1, 2, 3, 4), limits)).toEqual({ ok: false, problem: { code: 'zip.corrupt', params: { name: 'a' } } });
    expect(readZip(withDirectory(one, 24, 4, 0, 0, 0), limits)).toEqual({ ok: false, problem: { code: 'zip.corrupt', params: { name: 'a' } } });
  });
});

describe('inflateUpTo', () => {
  it('gives back what was packed, up to its limit', () => {
    const data = noise(100_000);
    expect(Buffer.compare(inflateUpTo(deflateSync(data), 100_000), data)).toBe(0);
    expect(() => inflateUpTo(deflateSync(data), 99_999)).toThrow(TooMuch);
    expect(inflateUpTo(deflateSync(zeros(0)), 0)).toEqual(zeros(0));
  });

  it('stops at the limit: what comes after it is not even looked at', () => {
    const packed = deflateSync(zeros(60_000_000));
    packed.fill(0xff, 40_000);
    expect(() => inflateUpTo(packed, 1_000_000)).toThrow(TooMuch);
    expect(() => inflateUpTo(packed, 100_000_000)).not.toThrow(TooMuch);
  });

  it('refuses data that end too soon', () => {
    expect(() => inflateUpTo(deflateSync(noise(1_000)).slice(0, -5), 1_000)).toThrow();
  });
});

describe('crc32', () => {
  it('has the check value of the standard, at once and in parts', () => {
    expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
    expect(crc32(ascii('6789'), crc32(ascii('12345')))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
