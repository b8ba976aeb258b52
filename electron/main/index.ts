import { join } from 'node:path';
import { app, session } from 'electron';
import { fixUserData } from './fixed-places.ts';
import { projectFilesIn } from './opening/project-files-in.ts';
import { registerPageScheme, servePage } from './protocol/page-protocol.ts';
import { refuseNavigation } from './safety/refuse-navigation.ts';
import { cutNetwork, refuseNetwork } from './safety/refuse-network.ts';
import { refusePermissions } from './safety/refuse-permissions.ts';
import { MainWindow } from './window/main-window.ts';

const pageFolder = join(__dirname, '../renderer');
const preload = join(__dirname, 'preload.cjs');

/** Files asked for before there is a window. */
const early: string[] = projectFilesIn(process.argv.slice(1), process.cwd());
let mainWindow: MainWindow | undefined;

function openFiles(paths: readonly string[]): void {
  if (mainWindow === undefined) early.push(...paths);
  else mainWindow.openFiles(paths);
}

async function start(): Promise<void> {
  await app.whenReady();
  refusePermissions(session.defaultSession);
  refuseNetwork(session.defaultSession, !app.isPackaged);
  servePage(session.defaultSession, pageFolder);
  mainWindow = new MainWindow(preload);
  mainWindow.openFiles(early);
  await mainWindow.load();
}

app.enableSandbox();
cutNetwork();
registerPageScheme();
refuseNavigation();
app.setAppUserModelId('org.dyadtrace.app');
fixUserData();

if (app.requestSingleInstanceLock()) {
  // macOS sends a double-clicked file this way, perhaps before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  app.on('second-instance', (_event, argv, workingDirectory) => {
    openFiles(projectFilesIn(argv, workingDirectory));
    mainWindow?.bringToFront();
  });
  // One window is the whole app, on macOS too.
  app.on('window-all-closed', () => app.quit());
  start().catch((error: unknown) => {
    console.error('Dyadtrace could not start:', error);
    app.exit(1);
  });
} else {
  app.quit();
}
