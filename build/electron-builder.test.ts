import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { fileKinds } from '#shared/ipc/saved-file.ts';
import configuration from './electron-builder.config.ts';
import { repositoryRoot } from './repository.ts';

const validate = (value: object) => validateConfiguration(value, new DebugLogger(false));

describe('the packaging configuration', () => {
  it("fits electron-builder's schema, which would notice a slip", async () => {
    await expect(validate(structuredClone(configuration))).resolves.toBeUndefined();
    await expect(validate({ ...structuredClone(configuration), electronFuses: { runAsNod: false } })).rejects.toThrow('configuration.electronFuses');
  });

  it('flips the fuses', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  it('knows every fuse there is but one, which electron-builder cannot set and which is no matter of safety', () => {
    const known = Object.keys(configuration.electronFuses ?? {}).map((name) => name.toLowerCase());
    const all = Object.values(FuseV1Options).filter((name) => typeof name === 'string');
    expect(all.filter((name) => !known.includes(name.toLowerCase()))).toEqual(['WasmTrapHandlers']);
  });

  it('opens the files that the app writes', () => {
    expect(configuration.fileAssociations).toMatchObject([fileKinds.project, fileKinds.review].map(({ extension, mediaType }) => ({ ext: extension, mimeType: mediaType })));
    expect(filePurposes.project.extensions).toEqual([fileKinds.project.extension, fileKinds.review.extension]);
  });

  it('publishes nothing and updates nothing', () => {
    expect(configuration.publish).toBeNull();
    expect(JSON.stringify(configuration)).not.toMatch(/github|s3|updater/i);
  });

  it('has an icon large enough for every system', async () => {
    const png = await readFile(join(repositoryRoot, 'build/icons/icon.png'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1024, 1024]);
  });
});
