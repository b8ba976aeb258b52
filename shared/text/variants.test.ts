import { describe, expect, it } from 'vitest';
import { loadVariants } from './variants.ts';

describe('variants', async () => {
  const variants = await loadVariants();

  it('are one list for all characters of a class, each of them on it', () => {
    for (let code = 0x3400; code < 0xa000; code += 1) {
      const character = String.fromCodePoint(code);
      const list = variants(character);
      expect(list).toContain(character);
      for (const other of list) expect(variants(other)).toEqual(list);
    }
  });

  it('join 简 and 繁 in both directions, and the forms of Taiwan and Hong Kong', () => {
    expect(variants('广')).toContain('廣');
    expect(variants('廣')).toContain('广');
    expect(variants('发')).toEqual(expect.arrayContaining(['發', '髮']));
    expect(variants('群')).toContain('羣');
    expect(variants('卫')).toEqual(expect.arrayContaining(['衛', '衞']));
    expect(variants('㛟')).toContain('𡞵');
  });

  it('join nothing that the tables keep apart', () => {
    expect(variants('人')).toEqual(['人']);
    expect(variants('a')).toEqual(['a']);
    expect(variants('己')).not.toContain('已');
  });
});
