import { join } from 'node:path';
import { app } from 'electron';

/**
 * Projects live in IndexedDB under userData. The folder has one name for ever, whatever the product or the package is called; `--user-data-dir`
 * (Chromium's own switch) puts it elsewhere, as for tests and portable use. Must run before the single-instance lock, which lives there too.
 */
export function fixUserData(): void {
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', chosen === '' ? join(app.getPath('appData'), 'Dyadtrace') : chosen);
}
