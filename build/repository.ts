import { fileURLToPath } from 'node:url';

/** The folder with package.json in it, absolute. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
