import { atomicWrite } from './atomic-write.ts';

/* Started and killed by atomic-write.test.ts: writes version after version, each of one repeated byte, for ever. */
const [path = '', size = '0'] = process.argv.slice(2);
for (let version = 2; ; version = (version % 250) + 2) {
  await atomicWrite(path, new Uint8Array(Number(size)).fill(version));
  process.stdout.write('.');
}
