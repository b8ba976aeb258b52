import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { projectFilesIn } from './project-files-in.ts';

it('finds project files among the arguments, and nothing else', () => {
  const argv = ['/usr/bin/electron', '--type=renderer.dyadtrace', '.', '甲.dyadtrace', '/data/B.DYADTRACE', '--original-process-start-time=1', 'notes.txt', 'dyadtrace', '审阅.dyadreview'];
  expect(projectFilesIn(argv, '/home/chen')).toEqual([resolve('/home/chen/甲.dyadtrace'), resolve('/data/B.DYADTRACE'), resolve('/home/chen/审阅.dyadreview')]);
});
