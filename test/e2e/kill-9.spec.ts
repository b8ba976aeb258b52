import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { standsOn } from '#shared/domain/anchor.ts';
import { replay } from '#shared/domain/journal.ts';
import { sameState } from '#shared/domain/same-state.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { startPageServer } from '../../build/page-server.ts';
import { expect, test } from './app-test.ts';
import { keysOf } from './kill-9/keys-of.ts';
import { type KillableBrowser, launchKillable } from './kill-9/killable-browser.ts';
import { type ProjectOnDisk, projectOnDisk } from './kill-9/project-on-disk.ts';
import { SeededRandom } from './kill-9/seeded-random.ts';
import { type Shown, watchShown } from './kill-9/watch-shown.ts';
import { Person } from './person.ts';

const cycles = 100;
const recordIds = ['SZG20220713', 'LMH20220722', 'CJF20220816', 'WXL20221109', 'ZHY20230310', 'HQS20230524'];
const builtPage = path.resolve(import.meta.dirname, '../../dist/renderer');

/** A person at a browser that will be killed under their hands. */
function personAt({ page }: KillableBrowser): Person {
  const nothing = (): Promise<never> => Promise.reject(new Error('this browser has no dialogs'));
  return new Person({ carrier: 'browser', page, answerOpenDialog: nothing, answerSaveDialog: nothing, savedBytes: nothing, close: nothing }, 'en');
}

/** How many codings each interview has, by record id. */
function countsOf({ state }: ProjectOnDisk): ReadonlyMap<string, number> {
  const counts = new Map([...state.transcripts.values()].map(({ recordId }) => [recordId as string, 0]));
  for (const { transcriptId } of codingsOf(state)) {
    const recordId = state.transcripts.get(transcriptId)?.recordId;
    if (recordId !== undefined) counts.set(recordId, (counts.get(recordId) ?? 0) + 1);
  }
  return counts;
}

/** That what a killed browser left is whole, and holds all that it had shown. */
function expectNothingLost(disk: ProjectOnDisk, shown: Shown): void {
  expect(sameState(replay(disk.journal), disk.state), 'the journal replays to what the tables hold').toBe(true);
  const codings = [...codingsOf(disk.state)];
  const found = new Set<string>(codings.map(({ id }) => id));
  expect([...shown.ids].filter((id) => !found.has(id)), 'codings that were shown and are gone').toEqual([]);
  const counts = countsOf(disk);
  for (const [recordId, count] of shown.counts) expect(counts.get(recordId), `codings of ${recordId}`).toBeGreaterThanOrEqual(count);
  const halfWritten = codings.filter(({ transcriptId, anchor }) => {
    const text = disk.texts.get(disk.state.transcripts.get(transcriptId)?.textHash ?? '');
    return text === undefined || !standsOn(text, anchor);
  });
  expect(halfWritten, 'codings that do not stand on their words').toEqual([]);
}

/** Codes sentence after sentence with random digits, faster than the page can take the keys, until the browser is gone. */
async function codeUntilKilled(browser: KillableBrowser, random: SeededRandom): Promise<void> {
  const keys = await keysOf(browser);
  const codeOn = async (): Promise<never> => {
    for (;;) {
      const pressed = [keys.press('ArrowDown')];
      for (let code = random.between(1, 4); code > 0; code -= 1) pressed.push(keys.press(`Digit${random.between(1, 9)}`));
      await Promise.all(pressed);
    }
  };
  let isKilled = false;
  const coding = codeOn().catch((error: unknown) => {
    if (!isKilled) throw error;
  });
  await Promise.race([coding, pause(random.between(50, 600))]);
  isKilled = true;
  await browser.kill();
  await coding;
}

/** Runs in the page: takes away every database of the origin, and no file. */
async function loseDatabasesInPage(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error ?? new Error(name));
    });
  }
}

test('kill -9 in the middle of coding, a hundred random times', async ({ carrier, folder }) => {
  test.skip(carrier !== 'browser', 'SKIPPED: only a browser that the test has started itself can be killed with all its children');
  // A hundred starts of a browser take their time on a slow machine.
  test.setTimeout(1_200_000);
  const seed = Number(process.env['DYADTRACE_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`kill -9: seed ${seed} (DYADTRACE_SEED=${seed} repeats it)`);
  const random = new SeededRandom(seed);
  const profile = path.join(folder, 'profile');
  const server = await startPageServer(builtPage, 0);
  const shown: Shown = { ids: new Set(), counts: new Map() };
  const coded = { before: 0, after: 0 };

  let browser = await launchKillable(profile);
  try {
    await test.step('the sample project, and its six interviews', async () => {
      await browser.page.goto(server.url);
      const person = personAt(browser);
      await person.openSample();
      await person.expectSaved();
      coded.before = [...codingsOf((await projectOnDisk(browser.page)).state)].length;
      await browser.kill();
    });

    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      await test.step(`cycle ${cycle}`, async () => {
        browser = await launchKillable(profile);
        const person = personAt(browser);
        await watchShown(browser.context, shown);
        await browser.page.goto(server.url);
        const disk = await projectOnDisk(browser.page);
        expectNothingLost(disk, shown);

        await person.button(person.words.openProject(person.words.sampleName)).click();
        const recordId = random.pick(recordIds);
        await person.openTranscript(recordId);
        for (const [id, count] of countsOf(disk)) expect(shown.counts.get(id), `what the app says it has of ${id}`).toBe(count);
        await person.reader.click();
        for (let pages = random.between(0, 8); pages > 0; pages -= 1) await browser.page.keyboard.press('PageDown');
        await codeUntilKilled(browser, random);
      });
    }

    await test.step('after the last', async () => {
      browser = await launchKillable(profile);
      await browser.page.goto(server.url);
      const disk = await projectOnDisk(browser.page);
      expectNothingLost(disk, shown);
      coded.after = [...codingsOf(disk.state)].length;
    });

    await test.step('and what if the browser itself had lost its databases', async () => {
      const person = personAt(browser);
      await person.button(person.words.openProject(person.words.sampleName)).click();
      await person.expectSaved();
      // What is left is put away whole, its safety copy too.
      await person.button(person.words.leave).click();
      await expect(person.button(person.words.openProject(person.words.sampleName))).toBeVisible();
      // Leaving waits for it before it lets go of the project's lock.
      await browser.page.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length === 0);
      await browser.page.evaluate(loseDatabasesInPage);
      await browser.page.reload();
      await expect(person.button(person.words.openProject(person.words.sampleName))).toBeVisible();
      expectNothingLost(await projectOnDisk(browser.page), shown);
      await browser.kill();
    });
  } finally {
    await browser.kill();
    await server.close();
  }
  console.log(`kill -9: ${cycles} cycles, ${shown.ids.size} codings shown, all found among ${coded.after} (${coded.before} before the first)`);
  expect(coded.after - coded.before, 'codings that the cycles made').toBeGreaterThan(cycles / 10);
});
