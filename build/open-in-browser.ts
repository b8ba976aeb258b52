import { spawn } from 'node:child_process';

/** The command by which each system opens an address with the user's browser. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Whether the browser could be asked; the caller has printed the address in any case. */
export function openInBrowser(url: string): Promise<boolean> {
  const opener = openers[process.platform];
  if (opener === undefined) return Promise.resolve(false);
  const [command, ...args] = opener;
  return new Promise((resolve) => {
    const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
