import { describe, expect, it } from 'vitest';
import { FileTokens } from './file-tokens.ts';

describe('FileTokens', () => {
  it('gives a different, unguessable token each time and tells nothing of the path', () => {
    const tokens = new FileTokens();
    const file = { path: '/home/someone/访谈.docx', purpose: 'transcripts' } as const;
    const issued = Array.from({ length: 1000 }, () => tokens.issue(file));
    expect(new Set(issued).size).toBe(1000);
    for (const token of issued) expect(token).toMatch(/^[0-9a-f]{32}$/);
  });

  it('redeems what it issued, as often as asked, until all expire', () => {
    const tokens = new FileTokens();
    const token = tokens.issue({ path: '/a.csv', purpose: 'cities' });
    expect(tokens.redeem(token)).toEqual({ path: '/a.csv', purpose: 'cities' });
    expect(tokens.redeem(token)).toEqual({ path: '/a.csv', purpose: 'cities' });
    tokens.expireAll();
    expect(tokens.redeem(token)).toBeUndefined();
  });

  it("knows nothing of another window's tokens", () => {
    const token = new FileTokens().issue({ path: '/a.csv', purpose: 'cities' });
    expect(new FileTokens().redeem(token)).toBeUndefined();
  });
});
