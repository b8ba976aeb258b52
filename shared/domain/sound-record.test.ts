import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { kinds, schemaOf } from './records.ts';
import { soundTest } from './sound-record.ts';
import { codingsOf, tableOf } from './state.ts';

/** What may stand where something else should. */
const wrong = fc.oneof(
  fc.constantFrom(undefined, null, '', '?', ' ', 'a', -1, 0.5, Number.NaN, Infinity, true, [], {}, 'constructor', '2026-02-30T00:00:00.000Z'),
  fc.string(),
);

/** A copy of `value` with another field, or a field changed or gone, at one of its places; which one, `turn` says. */
function spoilt(value: unknown, turn: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const choice = turn % (keys.length + 2);
  if (choice === keys.length + 1) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const key = keys[choice] ?? (Array.isArray(value) ? String(value.length) : 'unheardOf');
  if (turn % 7 === 0 && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, spoilt(Reflect.get(copy, key), Math.floor(turn / 3), by));
  return copy;
}

describe('soundTest', () => {
  it('holds for no value that its schema would refuse or change, whatever is wrong with it', () => {
    let [sound, refused] = [0, 0];
    fc.assert(
      fc.property(projectArbitrary, fc.array(fc.tuple(fc.nat(100_000), wrong), { minLength: 30, maxLength: 30 }), ({ state }, spoilings) => {
        for (const kind of kinds) {
          const test = soundTest(schemaOf[kind]);
          const records = kind === 'coding' ? [...codingsOf(state)] : kind === 'project' ? [state.project] : [...state[tableOf[kind]].values()];
          for (const record of records.slice(0, 3)) {
            for (const value of [record, ...spoilings.map(([turn, by]) => spoilt(record, turn, by))]) {
              const parsed = v.safeParse(schemaOf[kind], value);
              if (test(value)) {
                sound += 1;
                expect(parsed).toMatchObject({ success: true });
                expect(parsed.output).toEqual(value);
              } else if (!parsed.success) refused += 1;
            }
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(Math.min(sound, refused)).toBeGreaterThan(1000);
  });

  it('holds for every coding as the app writes it, so that none is copied on opening', () => {
    const test = soundTest(schemaOf.coding);
    fc.assert(fc.property(projectArbitrary, ({ state }) => [...codingsOf(state)].every(test)), { numRuns: 40 });
  });

  const text = v.pipe(v.string(), v.regex(/^a/), v.maxLength(3));
  it.each([
    ['a pipe in a pipe', v.pipe(text, v.minLength(2), v.brand('Long')), ['ab'], ['a', 'ba', 'abcd', 1]],
    ['nullable and optional fields', v.object({ a: v.nullable(text), b: v.optional(text, 'a') }), [{ a: null, b: 'a' }], [{ a: null }, { b: 'a' }, { a: null, b: 'a', c: 1 }, []]],
    ['a list', v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))), [[], [0, 9]], [[10], [-1], [0.5], ['1'], {}]],
    ['a choice', v.variant('kind', [v.object({ kind: v.literal('x') }), v.object({ kind: v.literal('y'), n: v.boolean() })]), [{ kind: 'x' }, { kind: 'y', n: false }], [{ kind: 'y' }, { kind: 'z' }]],
    ['what changes the value', v.pipe(v.string(), v.trim()), [], ['a', ' a']],
    ['a pattern that remembers', v.pipe(v.string(), v.regex(/a/g)), [], ['a']],
    ['a part that is not known here', v.tuple([v.string()]), [], [['a']]],
  ] as const)('reads %s', (_, schema, sound, others) => {
    const test = soundTest(schema);
    for (const value of sound) expect(test(value)).toBe(true);
    for (const value of others) expect(test(value)).toBe(false);
  });
});
