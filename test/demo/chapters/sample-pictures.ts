import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';
import type { Stage } from '../stage.ts';

/** Chooses among the segments of a control. */
async function choose({ person }: Stage, name: string): Promise<void> {
  await person.page.getByRole('radio', { name, exact: true }).click();
  await expect(person.page.getByRole('radio', { name, exact: true })).toBeChecked();
}

/** Waits until a picture stands, and takes the screen. */
async function drawn(stage: Stage, name: string): Promise<void> {
  await expect(stage.person.page.locator('[data-chart]')).toBeVisible();
  await stage.picture(name);
}

/** Saves the picture that is shown as SVG. */
async function save(stage: Stage, name: string): Promise<void> {
  const { person } = stage;
  await stage.save(name, async () => {
    await person.button(person.words.savePicture).click();
    await person.page.getByRole('menuitem', { name: name.endsWith('.png') ? person.words.asPng : person.words.asSvg }).click();
  });
}

/** Cooperation among 155 cities, as papers print it. */
export const samplePicturesChapter: Chapter = {
  title: 'sample project: pictures',
  async play(stage) {
    const { person, names } = stage;
    const { page, words } = person;
    await person.goTo(names.tracing.room);
    await page.getByRole('tab', { name: names.tracing.tabs.timeline, exact: true }).click();
    await expect(page.locator('[data-chart]')).toBeVisible();
    await save(stage, 'timeline.svg');
    await person.goTo(words.pictures);
    await drawn(stage, 'pictures-matrix');
    await save(stage, 'heat-map.svg');
    await save(stage, 'heat-map.png');
    await page.getByRole('button', { name: new RegExp(names.colourShows) }).click();
    await page.getByRole('option', { name: names.balance, exact: true }).click();
    await choose(stage, words.byBreadth);
    await drawn(stage, 'pictures-matrix-balance');
    await choose(stage, names.showTable);
    await stage.picture('pictures-matrix-table');
    await choose(stage, names.showPicture);
    await choose(stage, names.hand);
    await drawn(stage, 'pictures-matrix-by-hand');
    await choose(stage, words.picture.network);
    await drawn(stage, 'pictures-network');
    await save(stage, 'network.svg');
    await choose(stage, names.layoutForce);
    await drawn(stage, 'pictures-network-by-closeness');
    await save(stage, 'network-by-closeness.svg');
    await choose(stage, words.picture.degrees);
    await drawn(stage, 'pictures-degrees');
    await save(stage, 'degree-distribution.svg');
    await choose(stage, words.picture.breadth);
    await drawn(stage, 'pictures-breadth');
    await save(stage, 'breadth-ranking.svg');
    await choose(stage, words.picture.levels);
    await drawn(stage, 'pictures-mark-and-hole');
    await save(stage, 'mark-and-hole.svg');
    for (const [name, theme] of [['needs-and-supply', names.needsAndSupply], ['forces', names.forces]] as const) {
      await choose(stage, theme);
      await drawn(stage, `pictures-${name}`);
      await save(stage, `${name}.svg`);
    }
  },
};
