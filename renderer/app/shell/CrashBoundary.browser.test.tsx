import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';

import type { Desk } from '#renderer/frame/desk.ts';
import { createTranslations } from '#renderer/frame/feature-text.ts';
import { DeskProvider } from '#renderer/frame/react.tsx';
import { Cell } from '#renderer/session/cell.ts';
import { UiRoot } from '#renderer/ui/UiRoot.tsx';
import { appText } from '#renderer/app/texts/app-text.ts';

import { CrashBoundary } from './CrashBoundary.tsx';

it('puts what failed aside, says that nothing saved is lost, and offers the project as a file', async () => {
  let isBroken = true;
  let exports = 0;
  function Room() {
    if (isBroken) throw new Error('a bar too wide');
    return <p>the room</p>;
  }
  const desk = { workbench: new Cell({}), projects: { exportCurrent: () => Promise.resolve((exports += 1) > 0) } } as unknown as Desk;
  const place = document.createElement('div');
  document.body.append(place);
  // React tells of what a boundary caught on the console, where it would look like a failure of the test.
  const root = createRoot(place, { onCaughtError: () => undefined });
  root.render(
    <I18nextProvider i18n={await createTranslations('en', [appText])}>
      <UiRoot locale="en" theme="light">
        <DeskProvider desk={desk}>
          <CrashBoundary>
            <Room />
          </CrashBoundary>
        </DeskProvider>
      </UiRoot>
    </I18nextProvider>,
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent('Everything that was saved is on disk');
  await expect.element(page.getByRole('alert')).toHaveTextContent('a bar too wide');
  await page.getByRole('button', { name: 'Export the whole project…' }).click();
  expect(exports).toBe(1);
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('the room')).toBeVisible();
  root.unmount();
  place.remove();
});
