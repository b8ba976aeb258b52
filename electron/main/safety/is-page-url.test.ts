import { describe, expect, it } from 'vitest';
import { isOfPageOrigin, isPage } from './is-page-url.ts';

describe('the page and its origin', () => {
  it.each(['app://dyadtrace/index.html', 'app://dyadtrace/index.html?x=1#y'])('%s is the page', (url) => {
    expect(isPage(url)).toBe(true);
    expect(isOfPageOrigin(url)).toBe(true);
  });

  it.each(['app://dyadtrace/assets/index.js', 'app://dyadtrace/'])('%s is only of its origin', (url) => {
    expect(isPage(url)).toBe(false);
    expect(isOfPageOrigin(url)).toBe(true);
  });

  it.each([
    'app://dyadtrace.example/index.html',
    'app://dyadtrace:80/index.html',
    'app://user@dyadtrace/index.html',
    'app://elsewhere/index.html',
    'app://DYADTRACE/index.html',
    'apps://dyadtrace/index.html',
    'https://dyadtrace/index.html',
    'file:///dyadtrace/index.html',
    'blob:app://dyadtrace/index.html',
    'javascript:alert(1)//app://dyadtrace/index.html',
    'about:blank',
    '',
  ])('%s is neither', (url) => {
    expect(isPage(url)).toBe(false);
    expect(isOfPageOrigin(url)).toBe(false);
  });
});
