import type { ConsoleMessage } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { requestChannel, requestNames } from '#shared/ipc/channels.ts';
import { buildFixtureApp } from '#test/desktop/fixture-app.ts';
import type { FixtureApp } from '#test/desktop/fixture-app.ts';
import { ask } from '#test/desktop/fixture-page/drive.ts';
import { launchDesktopStandIn } from '#test/desktop/launch-desktop-stand-in.ts';
import type { DesktopStandIn } from '#test/desktop/launch-desktop-stand-in.ts';

let fixture: FixtureApp;
let desktop: DesktopStandIn;

beforeAll(async () => {
  fixture = await buildFixtureApp();
  desktop = await launchDesktopStandIn({ userDataDir: await fixture.userDataDir(), electronFolder: fixture.electronFolder });
}, 120_000);

afterAll(async () => {
  await desktop?.close();
  await fixture?.remove();
});

/** What a script in the page runs into: the violations of the policy that it causes. */
async function violationsOf(script: () => unknown): Promise<string[]> {
  const { page } = desktop;
  const before = await page.evaluate(() => window.probe.violations.length);
  await page.evaluate(script);
  await page.waitForFunction((count) => window.probe.violations.length > count, before);
  return page.evaluate((count) => window.probe.violations.splice(count), before);
}

describe('the page', () => {
  it('works with React Aria and Lexical and violates nothing', async () => {
    const { page } = desktop;
    await page.getByRole('button', { name: 'Pressed 0' }).click();
    await page.getByRole('button', { name: 'Pressed 1' }).waitFor();
    await page.getByRole('textbox', { name: 'Number' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('combobox').fill('Sh');
    await page.getByRole('option', { name: 'Shenzhen' }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByLabel('Memo').focus();
    await page.getByLabel('Memo').evaluate((editor) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p>plain <b>bold</b></p>');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.locator('.editor strong', { hasText: 'bold' }).waitFor();
    expect(await page.evaluate(() => window.probe.violations)).toEqual([]);
  });

  it('loads without a complaint', async () => {
    const complaints: string[] = [];
    const note = (message: ConsoleMessage): number => complaints.push(message.text());
    desktop.page.on('console', note);
    await desktop.page.reload();
    await desktop.page.getByLabel('Memo').waitFor();
    desktop.page.off('console', note);
    expect(complaints).toEqual([]);
  });

  it('is a secure, isolated context with storage, locks and cryptography', async () => {
    const has = await desktop.page.evaluate(() => [isSecureContext, crossOriginIsolated, 'subtle' in crypto, 'locks' in navigator, 'indexedDB' in window]);
    expect(has).toEqual([true, true, true, true, true]);
  });

  it.each([
    ['an inline script', 'require-trusted-types-for', () => { try { document.body.append(Object.assign(document.createElement('script'), { text: 'window.broken = 1' })); } catch { /* refused, as it should be */ } }],
    ['a script of its own making', 'script-src-elem', () => document.body.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: 'data:text/javascript,1' }))],
    ['an inline style', 'style-src-elem', () => document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }))],
    ['a remote script', 'script-src-elem', () => document.body.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: 'https://elsewhere.example/x.js' }))],
    ['a remote image', 'img-src', () => Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' })],
    ['a remote fetch', 'connect-src', () => fetch('https://elsewhere.example/').catch(() => undefined)],
    ['a beacon', 'connect-src', () => navigator.sendBeacon('https://elsewhere.example/', 'x')],
    ['a socket', 'connect-src', () => void new WebSocket('wss://elsewhere.example/')],
    ['a frame', 'frame-src', () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' }))],
    ['markup from a string', 'require-trusted-types-for', () => { try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); } catch { /* refused, as it should be */ } }],
    ['a policy of its own', 'trusted-types', () => { try { Reflect.get(window, 'trustedTypes').createPolicy('mine', {}); } catch { /* refused, as it should be */ } }],
    ['code from a string', 'require-trusted-types-for', () => void setTimeout(() => { try { new Function('return 1')(); } catch { /* refused, as it should be */ } })],
  ])('is refused %s', async (_what, directive, script) => {
    const [first = ''] = await violationsOf(script);
    expect(first.split(' ')[0]).toMatch(directive);
  });

  it('may empty an element and start its own workers, no others', async () => {
    const outcome = await desktop.page.evaluate(() => {
      const element = document.createElement('p');
      element.append('text');
      element.innerHTML = '';
      const attempt = (url: string): string => {
        try {
          new Worker(url).terminate();
          return 'started';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
      return [element.childNodes.length, attempt(script), attempt('https://elsewhere.example/x.js'), attempt(URL.createObjectURL(new Blob(['1'])))];
    });
    expect(outcome).toEqual([0, 'started', 'TypeError', 'TypeError']);
  });

  it('stays where it is', async () => {
    const { page } = desktop;
    const address = page.url();
    await page.evaluate(() => location.assign('https://elsewhere.example/'));
    await expect.poll(() => desktop.refused).toContain('https://elsewhere.example/');
    await page.evaluate(() => location.assign('/assets/'));
    await expect.poll(() => desktop.refused).toContain('app://dyadtrace/assets/');
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => 'probe' in window)).toBe(true);
  });

  it('opens no window', async () => {
    const { page } = desktop;
    await page.evaluate(() => void window.open('about:blank'));
    await expect.poll(() => desktop.refused.filter((refused) => refused.startsWith('window '))).toHaveLength(1);
    await expect.poll(() => page.context().pages()).toHaveLength(1);
  });

  it('has reached nobody', () => {
    expect(desktop.leaks).toEqual([]);
  });
});

describe('main', () => {
  it('makes one window, isolated and sandboxed', () => {
    expect(desktop.electron.windows).toHaveLength(1);
    expect(desktop.electron.windows[0]).toMatchObject({ webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false } });
    expect(desktop.app.sandboxEnabled).toBe(true);
  });

  it('registers app:// as a secure origin that bypasses no policy', () => {
    expect(desktop.electron.privilegedSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('serves the page alone', async () => {
    const status = async (url: string, method = 'GET') => (await desktop.session.respond(url, method))?.status;
    expect(await status('app://dyadtrace/index.html')).toBe(200);
    expect(await status('app://dyadtrace/')).toBe(200);
    expect(await status('app://dyadtrace/../electron/main.cjs')).toBe(404);
    expect(await status('app://dyadtrace/%2e%2e%2felectron/main.cjs')).toBe(404);
    expect(await status('app://elsewhere/index.html')).toBe(404);
    expect(await status('app://dyadtrace/index.html', 'POST')).toBe(405);
  });

  it('denies every permission', async () => {
    const { session, webContents } = desktop;
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'unknown']) {
      const granted = await new Promise((resolve) => session.permissionRequestHandler?.(webContents, permission, resolve));
      expect(granted).toBe(false);
      expect(session.permissionCheckHandler?.(webContents, permission, 'app://dyadtrace')).toBe(false);
    }
    expect(session.devicePermissionHandler?.()).toBe(false);
  });

  it.each(['https://elsewhere.example/', 'http://127.0.0.1:1/', 'wss://elsewhere.example/', 'ftp://elsewhere.example/', 'file:///etc/passwd', 'app://elsewhere/'])(
    'lets no request to %s pass',
    async (url) => {
      expect(await desktop.session.passes(url)).toBe(false);
    },
  );

  it('cuts Chromium itself off', () => {
    const { switches } = desktop.app.commandLine;
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...switches.keys()]).toEqual(expect.arrayContaining(['disable-background-networking', 'disable-component-update']));
    expect(desktop.session.spellCheckerEnabled).toBe(false);
    expect(desktop.webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('refuses webviews, redirects and downloads', () => {
    const prevented = (emitter: { emit(name: string, event: object): boolean }, name: string): boolean => {
      let stopped = false;
      emitter.emit(name, { preventDefault: () => (stopped = true) });
      return stopped;
    };
    expect(prevented(desktop.webContents, 'will-attach-webview')).toBe(true);
    expect(prevented(desktop.webContents, 'will-redirect')).toBe(true);
    expect(prevented(desktop.session, 'will-download')).toBe(true);
  });

  it.each(requestNames.map((name) => [name]))('answers %s to the page alone', async (name) => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const url of ['https://elsewhere.example/', 'app://elsewhere/index.html', 'app://dyadtrace/index.html', 'about:blank']) {
      await expect(desktop.invokeAsForeignFrame(url, requestChannel(name), undefined)).rejects.toThrow('refused');
      expect(complaint).toHaveBeenLastCalledWith(`refused ${name} from ${url}`);
    }
    complaint.mockRestore();
  });

  it("answers the page's own frame only while it shows the page", async () => {
    const { mainFrame } = desktop.webContents;
    const address = mainFrame.url;
    expect(await ask(desktop.page, 'appInfo')).toMatchObject({ ok: true });
    mainFrame.url = 'https://elsewhere.example/';
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await ask(desktop.page, 'appInfo')).toEqual({ ok: false, problem: { code: 'host.notReached', params: { request: 'appInfo' } } });
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
    mainFrame.url = address;
  });
});
