import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from './repository.ts';

/** What a build is made of. */
const sources = ['renderer', 'shared', 'electron', 'build', 'package.json', 'package-lock.json'];

/** Written last by a build, so that an interrupted one does not count. */
export const BUILD_STAMP = join(repositoryRoot, 'dist/built.json');

/** The latest change in or under `path`, in ms since 1970. Folders count: removing a file changes only its folder. */
async function latestChange(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const children = (await readdir(path)).map((name) => latestChange(join(path, name)));
  return Math.max(found.mtimeMs, ...(await Promise.all(children)));
}

async function changeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    // No stamp, no build.
    return undefined;
  }
}

/** Whether the build is there and newer than all it is made of. */
export async function isFresh(): Promise<boolean> {
  const built = await changeOf(BUILD_STAMP);
  if (built === undefined) return false;
  const changes = await Promise.all(sources.map((source) => latestChange(join(repositoryRoot, source))));
  return built > Math.max(...changes);
}
