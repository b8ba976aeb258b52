import type { Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import { createTranslations } from '#renderer/frame/feature-text.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { entrySentence } from '#renderer/features/history/index.ts';
import { startText } from '#renderer/features/start/index.ts';
import { Catalog } from '#renderer/storage/catalog.ts';
import type { Host } from '#shared/ipc/host.ts';

import { App } from './App.tsx';
import { CommandRegistry } from './commands/command-registry.ts';
import { AppDesk } from './desk/app-desk.ts';
import { CatalogSettings } from './desk/catalog-settings.ts';
import { connectHost } from './desk/connect-host.ts';
import { randomIds, systemClock } from './desk/system.ts';
import { features } from './features.ts';
import { problemText } from './problems/problem-text.ts';

/** Puts the app together and shows it. */
export async function startApp(root: Root, host: Host): Promise<void> {
  const info = await host.appInfo();
  // A host that cannot even say who it is leaves a page that still works by itself.
  const appInfo = info.ok ? info.value : { version: '', host: 'browser', platform: 'other', locale: navigator.language } as const;
  const catalog = new Catalog();
  const settings = await CatalogSettings.load(catalog, randomIds, appInfo.locale);
  const i18n = await createTranslations(settings.language.get(), [...features.map((feature) => feature.text), startText, problemText]);
  const desk = new AppDesk({ host, info: appInfo, catalog, settings, i18n, features, clock: systemClock, ids: randomIds, describe: (entry) => entrySentence(i18n, entry) });
  const registry = new CommandRegistry(features);
  connectHost(desk, registry);
  window.addEventListener('unhandledrejection', ({ reason }) => desk.tell(problemOf(reason)));
  await desk.tidy();
  root.render(
    <I18nextProvider i18n={i18n}>
      <App desk={desk} features={features} registry={registry} />
    </I18nextProvider>,
  );
  await host.pageReady();
}
