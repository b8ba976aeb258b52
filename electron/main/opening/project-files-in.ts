import { extname, resolve } from 'node:path';
import { filePurposes } from '#shared/ipc/file-purpose.ts';

/**
 * The project files among command line arguments, as absolute paths. The program, the app's folder and switches (Chromium adds its own) are
 * none of them, for they do not end in `.dyadtrace`.
 * @param workingDirectory where relative paths start
 */
export function projectFilesIn(argv: readonly string[], workingDirectory: string): string[] {
  const [extension] = filePurposes.project.extensions;
  return argv.filter((argument) => !argument.startsWith('-') && extname(argument).toLowerCase() === `.${extension}`).map((path) => resolve(workingDirectory, path));
}
