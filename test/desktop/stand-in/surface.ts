import type { BrowserContext, Page, Route } from '@playwright/test';
import { PAGE_SCHEME } from '#shared/ipc/page-address.ts';
import type { Bridge } from './bridge.ts';
import { toChromium, toElectron } from './page-url.ts';
import { preventableEvent } from './preventable-event.ts';
import type { StandInWebContents } from './web-contents.ts';

/**
 * Shows the window's page in a Playwright Chromium. Every request goes the way it would go in Electron: main may refuse it, main's own protocol
 * handler answers it with its own headers (so that the Content-Security-Policy applies), and what is left is a leak to be reported.
 */
export class Surface {
  readonly webContents: StandInWebContents;
  /** What would have gone out to a network, had there been one. */
  readonly leaks: string[] = [];
  readonly refused: string[] = [];
  readonly #page: Page;
  readonly #bridge: Bridge;
  #loading = false;

  constructor(page: Page, webContents: StandInWebContents, bridge: Bridge) {
    this.#page = page;
    this.webContents = webContents;
    this.#bridge = bridge;
  }

  async install(context: BrowserContext): Promise<void> {
    await this.#bridge.install(context, this.#page);
    await context.route('**/*', (route) => this.#answer(route));
    context.on('page', (popup) => {
      if (this.webContents.mayOpen(toElectron(popup.url()))) this.leaks.push(`window ${popup.url()}`);
      else this.refused.push(`window ${popup.url()}`);
      void popup.close();
    });
    this.#page.on('framenavigated', (frame) => {
      if (frame === this.#page.mainFrame()) this.webContents.mainFrame.url = toElectron(frame.url());
    });
    this.#page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed' }));
  }

  async load(url: string): Promise<void> {
    this.#loading = true;
    await this.#page.goto(toChromium(url));
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = toElectron(request.url());
    const isMainFrame = request.frame() === this.#page.mainFrame();
    if (request.isNavigationRequest() && !this.#mayNavigate(url, isMainFrame)) {
      this.refused.push(url);
      // "No content" leaves the window as it is, as a prevented navigation does; an aborted one would show an error page.
      return isMainFrame ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
    }
    if (!(await this.webContents.session.passes(url))) {
      this.refused.push(url);
      return route.abort('blockedbyclient');
    }
    const response = url.startsWith(`${PAGE_SCHEME}:`) ? await this.webContents.session.respond(url, request.method()) : undefined;
    if (response === undefined) {
      this.leaks.push(url);
      return route.abort('blockedbyclient');
    }
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) });
  }

  /** Asks main as Electron does. Going where `loadURL` sends the window is nobody's wish but main's. */
  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    // Whatever is not the top frame, also a window the page has opened, asks in its own name.
    if (!this.#loading || !isMainFrame) {
      const events = [preventableEvent({ url, isMainFrame }), preventableEvent({ url, isMainFrame })] as const;
      this.webContents.emit('will-frame-navigate', events[0]);
      if (isMainFrame) this.webContents.emit('will-navigate', events[1]);
      if (events.some((event) => event.defaultPrevented)) return false;
    }
    if (isMainFrame) {
      this.#loading = false;
      this.webContents.emit('did-start-navigation', { url, isMainFrame, isSameDocument: false });
      this.#bridge.startDocument();
    }
    return true;
  }
}
