import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestHandlers } from '#electron/main/ipc/request-handlers.ts';
import { eventNames, requestChannel, requestNames } from '#shared/ipc/channels.ts';
import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';
import type { Host, HostEvents } from '#shared/ipc/host.ts';
import { buildFixtureApp } from '#test/desktop/fixture-app.ts';
import type { FixtureApp } from '#test/desktop/fixture-app.ts';
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

describe('every side of the contract', () => {
  it('main answers each request and no other', () => {
    expect(desktop.electron.ipcMain.channels().sort()).toEqual(requestNames.map(requestChannel).sort());
  });

  it('preload exposes each entry and nothing else', async () => {
    const exposed = await desktop.page.evaluate(() => {
      const bridge: unknown = Reflect.get(window, 'desktop');
      const groups = Object.entries(bridge as Record<string, object>);
      return Object.fromEntries(groups.map(([group, members]) => [group, Object.keys(members)]));
    });
    expect(exposed).toEqual({ request: requestNames, on: eventNames });
    expect(await desktop.page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window))).toEqual([]);
  });

  it('compiles only if it is whole', () => {
    // The compiler is the test here (`npm run check:types`): each assignment leaves one entry out, and would be reported if that were allowed.
    // @ts-expect-error -- main without one request
    const main: RequestHandlers = {} as Omit<RequestHandlers, 'saveFile'>;
    // @ts-expect-error -- a host without one request
    const host: Host = {} as Omit<Host, 'writeBackup'>;
    // @ts-expect-error -- a host without one event
    const events: HostEvents = {} as Omit<HostEvents, 'closeRequested'>;
    // @ts-expect-error -- preload without one request
    const requests: DesktopBridge['request'] = {} as Omit<DesktopBridge['request'], 'readFile'>;
    // @ts-expect-error -- preload without one event
    const listeners: DesktopBridge['on'] = {} as Omit<DesktopBridge['on'], 'menuCommand'>;
    expect([main, host, events, requests, listeners]).toHaveLength(5);
  });
});
