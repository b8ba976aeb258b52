import path from 'node:path';
import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** Absolute. */
  readonly out: string;
}

export const USAGE = 'npm run demo -- --out DIR';

/** @throws Error with a sentence for whoever typed it */
export function readDemoOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
  if (values.out === undefined || values.out === '') throw new Error('--out names the folder that the demo fills');
  return { out: path.resolve(values.out) };
}
