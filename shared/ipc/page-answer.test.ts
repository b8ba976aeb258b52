import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { answerPageRequest } from './page-answer.ts';

const files = new Set(['index.html', 'assets/index-3f.js', 'assets/字体.woff2', 'favicon.svg']);

describe('answerPageRequest', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/?lang=en#top', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/index-3f.js', 'assets/index-3f.js', 'text/javascript; charset=utf-8'],
    ['/assets/%E5%AD%97%E4%BD%93.woff2', 'assets/字体.woff2', 'font/woff2'],
    ['/favicon.svg', 'favicon.svg', 'image/svg+xml'],
  ])('%s is %s', (target, file, type) => {
    const answer = answerPageRequest('GET', target, files);
    expect(answer).toMatchObject({ status: 200, file });
    expect(answer.headers['Content-Type']).toBe(type);
  });

  it.each([
    ['/../package.json', 404],
    ['/assets/../../package.json', 404],
    ['/%2e%2e/package.json', 404],
    ['/..%2fpackage.json', 404],
    ['/..\\package.json', 404],
    ['//etc/passwd', 404],
    ['/assets', 404],
    ['/assets/', 404],
    ['/INDEX.HTML', 404],
    ['/index.html\u0000.js', 404],
    ['/__proto__', 404],
    ['/%', 400],
    ['/%ff', 400],
    ['index.html', 400],
    ['http://elsewhere.example/index.html', 400],
    ['*', 400],
    ['', 400],
  ])('%j is refused with %d', (target, status) => {
    expect(answerPageRequest('GET', target, files)).toMatchObject({ status, file: undefined });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE', 'get'])('refuses the method %s', (method) => {
    const answer = answerPageRequest(method, '/', files);
    expect(answer).toMatchObject({ status: 405, file: undefined });
    expect(answer.headers['Allow']).toBe('GET, HEAD');
  });

  it('sends the safety headers with refusals too', () => {
    for (const target of ['/', '/nowhere', '/%']) {
      const { headers } = answerPageRequest('GET', target, files);
      expect(headers['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
      expect(headers['Referrer-Policy']).toBe('no-referrer');
      expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
      expect(headers['Permissions-Policy']).toContain('camera=()');
    }
  });

  it('lets only what carries its hash in its name be kept', () => {
    expect(answerPageRequest('GET', '/', files).headers['Cache-Control']).toBe('no-cache');
    expect(answerPageRequest('GET', '/assets/index-3f.js', files).headers['Cache-Control']).toContain('immutable');
    expect(answerPageRequest('GET', '/nowhere', files).headers['Cache-Control']).toBe('no-store');
  });
});
