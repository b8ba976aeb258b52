import { expect, it } from 'vitest';
import { readStartOptions } from './start-options.ts';

it.each([
  [[], { browser: false, port: undefined, files: [] }],
  [['--browser'], { browser: true, port: undefined, files: [] }],
  [['--port', '8080'], { browser: true, port: 8080, files: [] }],
  [['--port=0'], { browser: true, port: 0, files: [] }],
  [['甲.dyadtrace'], { browser: false, port: undefined, files: ['甲.dyadtrace'] }],
])('reads %j', (args, options) => {
  expect(readStartOptions(args)).toEqual(options);
});

it.each([[['--port', '65536']], [['--port', '-1']], [['--port', '8o80']], [['--port']], [['--host', '0.0.0.0']]])('refuses %j', (args) => {
  expect(() => readStartOptions(args)).toThrow();
});
