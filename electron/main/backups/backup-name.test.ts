import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { projectIdSchema } from '#shared/domain/ids.ts';
import { backupIdFor, fileNameFor, folderNameOf, namedFor, projectIdOf, readFileName } from './backup-name.ts';

const hash = 'a1b2c3d4e5f60718'.repeat(4);
const moment = new Date('2024-06-30T10:20:30.456Z');
const projectId = (text: string) => v.parse(projectIdSchema, text);

describe('backup names', () => {
  it('carry project, time and hash', () => {
    const id = backupIdFor(moment, hash);
    expect(id).toBe('20240630T102030456Z-a1b2c3d4e5f60718');
    const name = fileNameFor('珠三角：合作/惰性?', id);
    expect(name).toBe('珠三角：合作_惰性_ 20240630T102030456Z-a1b2c3d4e5f60718.dyadtrace');
    expect(readFileName(name)).toEqual({ id, projectName: '珠三角：合作_惰性_', createdAt: '2024-06-30T10:20:30.456Z' });
    expect(namedFor(id, hash)).toBe(true);
    expect(namedFor(id, hash.replaceAll('a', 'b'))).toBe(false);
  });

  it.each(['notes.txt', '.x.dyadtrace-tmp', 'a 20240630T102030456Z-a1b2c3d4e5f60718.zip', 'a 20241330T102030456Z-a1b2c3d4e5f60718.dyadtrace', ' .dyadtrace'])(
    'do not claim %s',
    (name) => {
      expect(readFileName(name)).toBeUndefined();
    },
  );

  it('fit into 255 bytes and are read back, whatever the project is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (projectName) => {
        const id = backupIdFor(moment, hash);
        const name = fileNameFor(projectName, id);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(readFileName(name)?.id).toBe(id);
      }),
    );
  });
});

describe('backup folders', () => {
  it.each([
    ['0b6f7c1e-1111-4222-8333-444455556666', 'project-0b6f7c1e-1111-4222-8333-444455556666'],
    ['Sample/1.0', 'project-_53ample_2f1_2e0'],
    ['CON', 'project-_43_4f_4e'],
    ['a_b', 'project-a_5fb'],
  ])('%s lies in %s', (id, folder) => {
    expect(folderNameOf(projectId(id))).toBe(folder);
    expect(projectIdOf(folder)).toBe(id);
  });

  it.each(['other', 'project-', 'project-A', 'project-_zz', 'project-..'])('%s is none', (folder) => {
    expect(projectIdOf(folder)).toBeUndefined();
  });

  it('differ for ids that differ only in case, and climb nowhere', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/), (text) => {
        const folder = folderNameOf(projectId(text));
        expect(folder).toMatch(/^project-[a-z0-9_-]+$/);
        expect(projectIdOf(folder)).toBe(text);
      }),
    );
  });
});
