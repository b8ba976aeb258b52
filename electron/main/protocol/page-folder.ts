import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the built page once: path relative to `folder`, with `/` -> absolute path. Hosts serve from this list and nothing else.
 * Links are left out: a build makes none, and one would lead outside.
 * @throws if there is no such folder
 */
export function listPageFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const visit = (relative: string): void => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.set(path, join(folder, ...path.split('/')));
    }
  };
  visit('');
  return files;
}
