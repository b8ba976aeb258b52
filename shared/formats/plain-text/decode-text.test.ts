import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifiedProse, traditionalProse } from '#test/fixtures/chinese-prose.ts';
import { byteOrderMarks, encodeText, joined } from '#test/fixtures/encode-text.ts';
import { decodeText } from './decode-text.ts';
import { decodeAs, type TextEncoding, textEncodings } from './text-encoding.ts';

const bytesOf = (...values: readonly number[]): Uint8Array => Uint8Array.of(...values);

describe('decodeText', () => {
  const encodingsOf: readonly (readonly [string, readonly string[], readonly TextEncoding[]])[] = [
    ['simplified', simplifiedProse, ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']],
    ['traditional', traditionalProse, ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']],
  ];

  for (const [script, prose, encodings] of encodingsOf) {
    it.each(encodings)(`is certain of ${script} prose in %s, whole and line by line`, (encoding) => {
      for (const text of [prose.join('\r\n'), ...prose]) {
        const decoded = decodeText(encodeText(text, encoding));
        expect(decoded).toMatchObject({ ok: true, value: { text, encoding, certain: true } });
      }
    });

    it.each(encodings)(`ranks %s first for any few ${script} characters, and is never certain of another`, (encoding) => {
      let wrong = 0;
      let all = 0;
      for (const line of prose) {
        for (let at = 0; at + 5 <= line.length; at += 1) {
          const text = line.slice(at, at + 5);
          const decoded = decodeText(encodeText(text, encoding));
          all += 1;
          if (decoded.ok && decoded.value.text !== text) {
            wrong += 1;
            expect(decoded.value.certain).toBe(false);
          }
        }
      }
      expect(wrong / all).toBeLessThan(0.01);
    });
  }

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('believes the byte order mark of %s and takes it away', (encoding) => {
    const decoded = decodeText(joined(byteOrderMarks[encoding], encodeText('一', encoding)));
    expect(decoded).toMatchObject({ ok: true, value: { text: '一', encoding, certain: true } });
  });

  it('takes plain English for UTF-8, and knows it in UTF-16 by its shape', () => {
    const text = 'Q: Hello, how do the two cities work together?\r\nA: Well.';
    expect(decodeText(encodeText(text, 'utf-8'))).toMatchObject({ ok: true, value: { text, encoding: 'utf-8', certain: true } });
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(decodeText(encodeText(text, encoding))).toMatchObject({ ok: true, value: { text, encoding, certain: true } });
    }
  });

  it('takes sound UTF-8 of any script for what it is', () => {
    for (const text of ['Беседа о сотрудничестве городов', 'ئۇيغۇرچە سۆھبەت خاتىرىسى', 'བོད་ཡིག་གི་འདྲི་རྩད', '😀😀😀😀😀😀😀😀']) {
      expect(decodeText(encodeText(text, 'utf-8'))).toMatchObject({ ok: true, value: { text, encoding: 'utf-8', certain: true } });
    }
  });

  it('reads rare characters that only GB18030 has four bytes for', () => {
    const text = `${simplifiedProse[0] ?? ''}𠮷𡞵`;
    expect(decodeText(encodeText(text, 'gb18030'))).toMatchObject({ ok: true, value: { text, encoding: 'gb18030' } });
  });

  it('when in doubt offers all readings with previews, the likelier first', () => {
    const decoded = decodeText(joined(encodeText('Interview with 深圳\n', 'gb18030')));
    expect(decoded).toMatchObject({ ok: true, value: { certain: false, encoding: 'gb18030' } });
    if (!decoded.ok) return;
    expect(decoded.value.candidates.length).toBeGreaterThan(1);
    expect(decoded.value.candidates[0]).toMatchObject({ encoding: 'gb18030', preview: 'Interview with 深圳\n' });
    const scores = decoded.value.candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('is not certain where two encodings read equally well', () => {
    // 题 is U+9898, the same in both byte orders.
    expect(decodeText(encodeText('题'.repeat(20), 'utf-16le'))).toMatchObject({ ok: true, value: { text: '题'.repeat(20), certain: false } });
  });

  it('previews the first lines that tell, even deep in a file', () => {
    const decoded = decodeText(encodeText(`${'plain line\n'.repeat(500)}然后是中文`, 'gb18030'));
    expect(decoded.ok && decoded.value.candidates[0]?.preview).toBe('然后是中文');
  });

  it('names the encoding and the line of a damaged byte', () => {
    const [first = '', second = ''] = simplifiedProse;
    const damaged = joined(encodeText(`${first}\r\n${second}\r\n`, 'gb18030'), bytesOf(0xff), encodeText(second, 'gb18030'));
    expect(decodeText(damaged)).toEqual({ ok: false, problem: { code: 'import.undecodable', params: { encoding: 'gb18030', line: 3 } } });
    const cut = encodeText(simplifiedProse.join('\n'), 'utf-8').slice(0, -2);
    expect(decodeText(cut)).toEqual({ ok: false, problem: { code: 'import.undecodable', params: { encoding: 'utf-8', line: 12 } } });
  });

  it('refuses what is no text', () => {
    expect(decodeText(Uint8Array.from({ length: 999 }, (_, index) => (index * 37) % 256))).toMatchObject({ ok: false, problem: { code: 'import.binary' } });
    expect(decodeText(joined(byteOrderMarks['utf-8'], bytesOf(0x41, 0, 0, 0)))).toMatchObject({ ok: false, problem: { code: 'import.binary' } });
    expect(decodeText(Uint8Array.from({ length: 201 }, () => 0xff))).toMatchObject({ ok: false, problem: { code: 'import.unknownEncoding' } });
  });

  it('never throws, and what it reads is what the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (!decoded.ok) return;
        expect(decodeAs(bytes, decoded.value.encoding)).toEqual({ ok: true, value: decoded.value.text });
        expect(decoded.value.candidates[0]?.encoding).toBe(decoded.value.encoding);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('decodeAs', () => {
  it('gives any text back that the encoding can hold', () => {
    const everyday = fc.string({ unit: fc.constantFrom(...simplifiedProse.join(''), ' ', 'a', '\n') });
    fc.assert(
      fc.property(everyday, fc.constantFrom('utf-8', 'gb18030', 'utf-16le', 'utf-16be' as const), (text, encoding) => {
        expect(decodeAs(encodeText(text, encoding), encoding)).toEqual({ ok: true, value: text });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(decodeAs(encodeText(text, 'utf-8'), 'utf-8')).toEqual({ ok: true, value: text });
      }),
    );
  });

  it('fails, in every encoding, rather than put a replacement character', () => {
    const damaged: Readonly<Record<TextEncoding, Uint8Array>> = {
      'utf-8': bytesOf(0x0a, 0xff),
      gb18030: bytesOf(0x0a, 0xff, 0x41),
      big5: bytesOf(0x0a, 0xa4, 0x20),
      'utf-16le': bytesOf(0x0a, 0, 0, 0xd8, 0x41, 0),
      'utf-16be': bytesOf(0, 0x0a, 0xd8, 0, 0, 0x41),
    };
    for (const encoding of textEncodings) {
      expect(decodeAs(damaged[encoding], encoding)).toEqual({ ok: false, problem: { code: 'import.undecodable', params: { encoding, line: 2 } } });
    }
  });
});
