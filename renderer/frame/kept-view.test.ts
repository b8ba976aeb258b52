import * as v from 'valibot';
import { expect, it } from 'vitest';

import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { newSession } from '#test/fixtures/test-session.ts';

import { KeptView, type ViewKeeper } from './kept-view.ts';

const schema = v.array(v.string());

function keeperOf(store: Pick<MemoryStore, 'readView' | 'writeView'>, readOnly = false) {
  const told: string[] = [];
  const keeper: ViewKeeper = { session: { views: store, readOnly }, tell: ({ code }) => told.push(code) };
  return { keeper, told };
}

/** Lets every promise that waits for nothing but promises run. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 0));

it('comes back as it was left', async () => {
  const store = new MemoryStore();
  const view = new KeptView(keeperOf(store).keeper, 'recent', schema, []);
  await view.loaded;
  view.set(['a']);
  view.set(['b', 'a']);
  await calm();
  const again = new KeptView(keeperOf(store).keeper, 'recent', schema, []);
  expect(again.get()).toEqual([]);
  await again.loaded;
  expect(again.get()).toEqual(['b', 'a']);
});

it('does not let what was kept overwrite what was set meanwhile', async () => {
  const store = new MemoryStore();
  await store.writeView('recent', ['old']);
  const view = new KeptView(keeperOf(store).keeper, 'recent', schema, []);
  view.set(['new']);
  await view.loaded;
  await calm();
  expect(view.get()).toEqual(['new']);
  expect(await store.readView('recent')).toEqual(['new']);
});

it('makes a change of a part to what was kept too, where that comes later, and writes nothing over it before', async () => {
  let isRead = false;
  const store = new MemoryStore();
  await store.writeView('recent', ['draft of another day']);
  const slow = {
    readView: async (key: string) => (await calm(), (isRead = true), store.readView(key)),
    writeView: (key: string, value: unknown) => (expect(isRead).toBe(true), store.writeView(key, value)),
  };
  const view = new KeptView(keeperOf(slow).keeper, 'recent', schema, []);
  view.update((all) => [...all, 'new']);
  expect(view.get()).toEqual(['new']);
  await view.loaded;
  await calm();
  expect(view.get()).toEqual(['draft of another day', 'new']);
  expect(await store.readView('recent')).toEqual(['draft of another day', 'new']);
});

it('is kept to the last change when the project is left in the middle of one', async () => {
  const events: string[] = [];
  class SlowStore extends MemoryStore {
    override async writeView(key: string, value: unknown): Promise<void> {
      await calm();
      events.push(JSON.stringify(value));
      await super.writeView(key, value);
    }
    override close(): void {
      events.push('closed');
    }
  }
  const session = await newSession(new SlowStore());
  const view = new KeptView({ session, tell: () => undefined }, 'recent', schema, []);
  await view.loaded;
  for (const word of ['a', 'b', 'c']) view.set([word]);
  await session.close();
  expect(events).toEqual(['["a"]', '["c"]', 'closed']);
});

it('starts afresh from what it cannot read, and writes nothing where the project is read-only', async () => {
  const store = new MemoryStore();
  await store.writeView('recent', { form: 'of another version' });
  const view = new KeptView(keeperOf(store, true).keeper, 'recent', schema, ['initial']);
  await view.loaded;
  expect(view.get()).toEqual(['initial']);
  view.set(['seen here only']);
  await calm();
  expect(await store.readView('recent')).toEqual({ form: 'of another version' });
});

it('keeps the last of many changes that came during a write, and tells a failure', async () => {
  const written: unknown[] = [];
  const slow = { readView: () => Promise.resolve(undefined), writeView: async (_key: string, value: unknown) => void (await calm(), written.push(value)) };
  const view = new KeptView(keeperOf(slow).keeper, 'recent', schema, []);
  await view.loaded;
  for (const word of ['a', 'b', 'c']) view.set([word]);
  await calm();
  await calm();
  await calm();
  expect(written).toEqual([['a'], ['c']]);

  const { keeper, told } = keeperOf({ readView: () => Promise.resolve(undefined), writeView: () => Promise.reject(new Error('disk')) });
  new KeptView(keeper, 'recent', schema, []).set(['x']);
  await calm();
  expect(told).toEqual(['store.failed']);
});
