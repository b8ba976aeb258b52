import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchPattern } from './search-pattern.ts';
import { searchText } from './search-text.ts';
import { loadVariants } from './variants.ts';

describe('searchPattern', async () => {
  const variants = await loadVariants();
  const found = (query: string, text: string): string[] => {
    const pattern = searchPattern(query, variants);
    return pattern === null ? [] : searchText(text, pattern, 100).map(({ start, end }) => text.slice(start, end));
  };

  it('finds 简 by 繁 and 繁 by 简', () => {
    expect(found('广东发展', '廣東發展，广东发展，廣东發展')).toEqual(['廣東發展', '广东发展', '廣东發展']);
    expect(found('廣東發展', '广东发展')).toEqual(['广东发展']);
    expect(found('𡞵', '㛟與𡞵')).toEqual(['㛟', '𡞵']);
  });

  it('finds either case, either width, and any shape of quotes and dashes', () => {
    expect(found('gdp-1', 'GDP－１ ｇｄｐ—1')).toEqual(['GDP－１', 'ｇｄｐ—1']);
    expect(found('"跨省通办"', '“跨省通办”')).toEqual(['“跨省通办”']);
    expect(found('(好)', '（好）')).toEqual(['（好）']);
  });

  it('takes a blank for any blanks, but not for a paragraph break', () => {
    expect(found('合作 协议', '合作　 协议 合作\n协议 合作协议')).toEqual(['合作　 协议']);
  });

  it('gives no meaning to any character of a query', () => {
    for (const query of ['.', '*', '[a', 'a]', '(', ')', '\\', '^', '$', '?', '+', '{2}', '|', '/', '-', '&&', 'a-z']) {
      expect(found(query, `前${query}后`)).toEqual([query]);
      expect(found(query, '前后')).toEqual([]);
    }
  });

  it('is nothing for a blank query', () => {
    expect(searchPattern(' 　\n', variants)).toBeNull();
  });

  it('works without the tables, 简 for 简 only', () => {
    const pattern = searchPattern('广东', null);
    expect(pattern === null ? null : searchText('廣東广东', pattern, 9)).toEqual([{ start: 2, end: 4 }]);
  });

  it('finds any query in its own text, at its place', () => {
    const word = fc.string({ unit: fc.oneof(fc.constantFrom('广', '𠮷', '㛟', 'e\u0301', '(', '[', '^', '-', 'ß', 'İ', '“'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word.filter((query) => !/\s/.test(query)), (query) => {
        const pattern = searchPattern(query, variants);
        const text = `\n。。${query}。`;
        expect(pattern === null ? [] : searchText(text, pattern, 9)).toContainEqual({ start: text.indexOf(query), end: text.indexOf(query) + query.length });
      }),
    );
  });
});

describe('searchText', () => {
  it('stops at its limit', () => {
    expect(searchText('好好好', /好/g, 2)).toEqual([{ start: 0, end: 1 }, { start: 1, end: 2 }]);
    expect(searchText('好好好', /好/g, 0)).toEqual([]);
  });
});
