import { describe, expect, it } from 'vitest';
import { ok } from '#shared/domain/result.ts';
import { parseArgument, parsePayload, parseReply } from './parse.ts';

const token = '0123456789abcdef0123456789abcdef';

describe('parseArgument', () => {
  it('lets through what the contract says', () => {
    expect(parseArgument('chooseFiles', { purpose: 'cities', multiple: false })).toEqual(ok({ purpose: 'cities', multiple: false }));
    expect(parseArgument('appInfo', undefined)).toEqual(ok(undefined));
  });

  it.each([
    ['appInfo', {}],
    ['chooseFiles', { purpose: '/etc', multiple: false }],
    ['chooseFiles', undefined],
    ['readFile', { token: '/etc/passwd' }],
    ['readFile', { token: token.toUpperCase() }],
    ['saveFile', { suggestedName: 'a', kind: 'exe', bytes: new Uint8Array() }],
    ['saveFile', { suggestedName: 'a', kind: 'csv', bytes: [1, 2, 3] }],
    ['saveFile', { suggestedName: 'a'.repeat(1001), kind: 'csv', bytes: new Uint8Array() }],
    ['readBackup', { projectId: 'p', id: '../../x' }],
    ['setPendingCommits', { count: -1 }],
    ['setLanguage', { language: 'fr' }],
    ['setMenu', { items: [{ type: 'role', role: 'toggleDevTools', label: 'x' }] }],
    ['setMenu', { items: [{ type: 'command', id: 'a b', label: 'x', enabled: true }] }],
    ['setMenu', { items: [{ type: 'command', id: 'a', label: 'x', enabled: true, accelerator: 'Ctrl+Nonsense' }] }],
    ['setMenu', { items: [{ type: 'submenu', label: 'x', items: [{ type: 'unknown' }] }] }],
  ] as const)('refuses %s with %j', (name, argument) => {
    const parsed = parseArgument(name, argument);
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'host.badRequest', params: { request: name } } });
  });

  it('reads a whole menu', () => {
    const items = [
      {
        type: 'submenu',
        label: '编辑',
        items: [
          { type: 'command', id: 'history.undo', label: '撤销', enabled: true, accelerator: 'CmdOrCtrl+Z' },
          { type: 'separator' },
          { type: 'role', role: 'copy', label: '复制' },
          { type: 'command', id: 'view.stripes', label: '边栏', enabled: false, checked: true, accelerator: 'Alt+Shift+F11' },
        ],
      },
    ];
    expect(parseArgument('setMenu', { items })).toEqual(ok({ items }));
  });
});

describe('parseReply', () => {
  it('takes values, nothing, and problems', () => {
    expect(parseReply('readFile', ok(new Uint8Array([1])))).toEqual(ok(new Uint8Array([1])));
    expect(parseReply('setTheme', { ok: true })).toEqual(ok(undefined));
    const problem = { ok: false, problem: { code: 'file.tooLarge', params: { name: 'a', size: 2, limit: 1 } } };
    expect(parseReply('readFile', problem)).toEqual(problem);
  });

  it.each([undefined, null, 7, {}, { ok: true }, { ok: true, value: 'text' }, { ok: false }, { ok: false, problem: { code: 'x', params: {} } }])(
    'calls %j a bad reply',
    (answer) => {
      expect(parseReply('readFile', answer)).toEqual({ ok: false, problem: { code: 'host.badReply', params: { request: 'readFile' } } });
    },
  );
});

describe('parsePayload', () => {
  it('throws at what the contract does not know', () => {
    expect(parsePayload('menuCommand', { id: 'history.undo' })).toEqual({ id: 'history.undo' });
    expect(() => parsePayload('menuCommand', { id: '<script>' })).toThrow();
  });
});
