import type { i18n as I18n } from 'i18next';
import type { Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import type { AppInfo } from '#shared/ipc/app-info.ts';
import type { Host } from '#shared/ipc/host.ts';
import { entrySentence } from '#renderer/features/history/index.ts';
import { startText } from '#renderer/features/start/index.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { createTranslations } from '#renderer/frame/feature-text.ts';
import { Catalog } from '#renderer/storage/catalog.ts';

import { App } from './App.tsx';
import { CommandRegistry } from './commands/command-registry.ts';
import { AppDesk } from './desk/app-desk.ts';
import { CatalogSettings, languageFor } from './desk/catalog-settings.ts';
import { connectHost } from './desk/connect-host.ts';
import { randomIds, systemClock } from './desk/system.ts';
import { features } from './features.ts';
import { problemText } from './problems/problem-text.ts';
import { StartFailure } from './shell/StartFailure.tsx';

const texts = [...features.map((feature) => feature.text), startText, problemText];

/** A host that cannot even say who it is leaves a page that works by itself. */
async function infoOf(host: Host): Promise<AppInfo> {
  const info = await host.appInfo();
  return info.ok ? info.value : { version: '', host: 'browser', platform: 'other', locale: navigator.language };
}

async function deskOf(host: Host, info: AppInfo, i18n: I18n, catalog: Catalog): Promise<AppDesk> {
  const settings = await CatalogSettings.load(catalog, randomIds, info.locale);
  await i18n.changeLanguage(settings.language.get());
  const desk = new AppDesk({
    host, info, catalog, settings, i18n, features,
    clock: systemClock,
    ids: randomIds,
    describe: (entry, state) => entrySentence(i18n, entry, state),
  });
  await desk.tidy();
  return desk;
}

/** Puts the app together and shows it; or, where the machine's data cannot be read at all, says so. */
export async function startApp(root: Root, host: Host): Promise<void> {
  const info = await infoOf(host);
  const i18n = await createTranslations(languageFor(info.locale), texts);
  try {
    const desk = await deskOf(host, info, i18n, new Catalog());
    const registry = new CommandRegistry(features);
    connectHost(desk, registry);
    window.addEventListener('unhandledrejection', ({ reason }) => desk.tell(problemOf(reason)));
    root.render(
      <I18nextProvider i18n={i18n}>
        <App desk={desk} features={features} registry={registry} />
      </I18nextProvider>,
    );
  } catch (error) {
    root.render(
      <I18nextProvider i18n={i18n}>
        <StartFailure problem={problemOf(error)} />
      </I18nextProvider>,
    );
  }
  await host.pageReady();
}
