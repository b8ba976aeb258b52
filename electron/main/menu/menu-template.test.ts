import { expect, it } from 'vitest';
import { menuTemplate } from './menu-template.ts';

it('builds a menu whose commands run and whose keys are shown but not taken', () => {
  const ran: string[] = [];
  const [edit] = menuTemplate(
    [
      {
        type: 'submenu',
        label: 'Edit',
        items: [
          { type: 'command', id: 'history.undo', label: 'Undo', enabled: false, accelerator: 'CmdOrCtrl+Z' },
          { type: 'separator' },
          { type: 'command', id: 'view.stripes', label: 'Stripes', enabled: true, checked: false },
          { type: 'role', role: 'copy', label: 'Copy' },
        ],
      },
    ],
    (id) => ran.push(id),
  );
  const items = edit?.submenu;
  expect(items).toMatchObject([
    { id: 'history.undo', label: 'Undo', enabled: false, accelerator: 'CmdOrCtrl+Z', registerAccelerator: false },
    { type: 'separator' },
    { id: 'view.stripes', type: 'checkbox', checked: false },
    { role: 'copy', label: 'Copy' },
  ]);
  if (Array.isArray(items)) (items[2]?.click as () => void)();
  expect(ran).toEqual(['view.stripes']);
});
