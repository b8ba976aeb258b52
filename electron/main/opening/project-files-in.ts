import { extname, resolve } from 'node:path';
import { filePurposes } from '#shared/ipc/file-purpose.ts';

/**
 * The files to open, projects and reviews, among command line arguments, as absolute paths. The program, the app's folder and switches (Chromium adds its own) are
 * none of them, for they do not end in `.dyadtrace` or `.dyadreview`.
 * @param workingDirectory where relative paths start
 */
export function projectFilesIn(argv: readonly string[], workingDirectory: string): string[] {
  const extensions: readonly string[] = filePurposes.project.extensions;
  return argv.filter((argument) => !argument.startsWith('-') && extensions.includes(extname(argument).slice(1).toLowerCase())).map((path) => resolve(workingDirectory, path));
}
