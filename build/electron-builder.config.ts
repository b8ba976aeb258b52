import type { Configuration } from 'electron-builder';

/**
 * Installers for Windows, macOS and Linux (`npm run dist`). Main, preload and page are bundles: node_modules stays out. Nothing is published and
 * nothing updates itself, for the app never goes online.
 */
const configuration: Configuration = {
  appId: 'org.dyadtrace.app',
  productName: 'Dyadtrace',
  copyright: 'Dyadtrace',
  // A Debian package must name a home page and somebody; there is neither to be found on a network.
  extraMetadata: { homepage: 'https://dyadtrace.invalid/' },
  directories: { output: 'release', buildResources: 'build/icons' },
  files: ['dist/renderer/**', 'dist/electron/**', 'package.json', '!node_modules/**'],
  asar: true,
  npmRebuild: false,
  publish: null,
  icon: 'build/icons/icon.png',
  fileAssociations: [
    { ext: 'dyadtrace', name: 'Dyadtrace project', description: 'Dyadtrace project', role: 'Editor', mimeType: 'application/vnd.dyadtrace+zip' },
    { ext: 'dyadreview', name: 'Dyadtrace review', description: 'Dyadtrace review of a codebook', role: 'Editor', mimeType: 'application/vnd.dyadreview+zip' },
  ],
  // What the runtime could be talked into by its environment or command line, it is deaf to (Electron's docs, "Fuses").
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
  },
  win: { target: ['nsis'] },
  // Uninstalling leaves the projects where they are.
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false, differentialPackage: false },
  mac: { target: ['dmg'], category: 'public.app-category.education', hardenedRuntime: true },
  dmg: { writeUpdateInfo: false },
  linux: { target: ['AppImage', 'deb'], category: 'Education', maintainer: 'Dyadtrace <dyadtrace@dyadtrace.invalid>', synopsis: 'Code interviews, trace cooperation between cities' },
};

export default configuration;
