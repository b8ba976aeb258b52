import { bundledParts } from '#renderer/features/settings/bundled-parts.ts';
import { expect, languages, test } from './app-test.ts';
import { badFiles } from './bad-files.ts';
import { stranger } from './project-files.ts';
import { audit, prepareAudit, slips } from './screens/audit.ts';
import { Guide, tables, type Visit } from './screens/guide.ts';
import { Leftovers } from './screens/leftovers.ts';
import { ownWords } from './screens/own-words.ts';
import { tourCities } from './screens/tour-cities.ts';
import { tourCodebooks } from './screens/tour-codebooks.ts';
import { tourImport } from './screens/tour-import.ts';
import { tourPictures } from './screens/tour-pictures.ts';
import { tourReading } from './screens/tour-reading.ts';
import { tourResults, tourSettings } from './screens/tour-results.ts';
import { tourReview } from './screens/tour-review.ts';
import { tourStart } from './screens/tour-start.ts';
import { tourTracing } from './screens/tour-tracing.ts';
import { watchConsole } from './screens/watch-console.ts';
import { wordsOnScreen } from './screens/words-on-screen.ts';

interface Tour {
  readonly place: string;
  readonly lead: (guide: Guide) => Promise<void>;
  /** Where the screens are the same page in every host, they are looked at in one. */
  readonly tag: '@page' | '@host';
}

const tours: readonly Tour[] = [
  { place: 'before a project', lead: tourStart, tag: '@page' },
  { place: 'reading and coding', lead: tourReading, tag: '@page' },
  { place: 'import', lead: tourImport, tag: '@page' },
  { place: 'codebooks', lead: tourCodebooks, tag: '@page' },
  { place: 'cities and dyads', lead: tourCities, tag: '@page' },
  { place: 'pictures and dossiers', lead: tourPictures, tag: '@page' },
  { place: 'tracing and memos', lead: tourTracing, tag: '@page' },
  { place: 'review', lead: tourReview, tag: '@page' },
  { place: 'excerpts, matrix, search, history', lead: tourResults, tag: '@page' },
  { place: 'settings', lead: tourSettings, tag: '@host' },
];

/** What the tours type themselves, and may so meet again. */
const typed = [
  ...['陈晓', '跨省通办', '协议', 'qqqq', 'SZG2022', 'zxyl', 'sz', stranger, 'from-a-colleague.dyadtrace', 'cities.csv', 'name', 'province', 'code', '雄安新区', '河北省', '访谈者', '受访者'],
  ...badFiles.map(({ name }) => name),
  ...bundledParts.flatMap(({ name, license }) => [name, license]),
];

interface Seen {
  readonly name: string;
  readonly words: readonly string[];
  readonly own: readonly string[];
}

for (const language of languages) {
  for (const { place, lead, tag } of tours) {
    test(`every screen can be used by all, in its language: ${place} (${language})`, { tag }, async ({ launch, folder }) => {
      const app = await launch(language);
      const { page } = app;
      const said = await watchConsole(page);
      const faults: string[] = [];
      const seen: Seen[] = [];
      // What moves is half faded in when it is measured.
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await prepareAudit(page);

      const visit: Visit = async (name, scope = 'html', own = []) => {
        // A page is looked at when no menu or list lies over it any more, not even one that is about to go. A picture is a list too, but lies over nothing.
        if (scope === 'html') await expect(page.locator('[role=menu], [role=listbox]:not(main [role=listbox]), [style*="--trigger-anchor-point"]')).toHaveCount(0);
        const note = (found: readonly string[]): unknown => faults.push(...found.map((fault) => `${name}: ${fault}`));
        note(await slips(page));
        if (language === 'en') note(await audit(page, scope, 'all but colours'));
        else {
          note(await audit(page, scope, 'everything'));
          await page.emulateMedia({ colorScheme: 'dark' });
          note(await audit(page, scope, 'colours'));
          await page.emulateMedia({ colorScheme: 'light' });
        }
        seen.push({ name, words: await wordsOnScreen(page, scope), own });
      };
      await lead(await Guide.of(app, language, folder, visit));

      const everywhere = [...(await ownWords(language)), ...typed];
      const foreign = seen.flatMap(({ name, words, own }) => new Leftovers(language, tables, [...everywhere, ...own]).of(words).map((word) => `${name}: ${word}`));
      expect(faults, 'what axe finds, and what slips').toEqual([]);
      expect(foreign, 'what is in the wrong language').toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(said(), 'errors in the console').toEqual([]);
    });
  }
}
