import type * as v from 'valibot';

/** Says whether a value is just as its schema has it. */
export type Test = (value: unknown) => boolean;

/** The parts of a valibot schema or action that are read here; which there are depends on `type`. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Part[];
  readonly wrapped?: Part;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

type Reader = (part: Part) => Test;

const never: Test = () => false;
const always: Test = () => true;
const lengthOf = (value: unknown): number => (value as { readonly length: number }).length;

/** What follows a schema in a pipe. Only what leaves the value as it is; brands exist for the compiler alone. */
const actions: Readonly<Record<string, Reader>> = {
  brand: () => always,
  regex: ({ requirement }) => {
    const pattern = requirement as RegExp;
    // A pattern that keeps its place between two tests would not say the same twice.
    return pattern.global || pattern.sticky ? never : (value) => pattern.test(value as string);
  },
  check: ({ requirement }) => requirement as Test,
  integer: () => Number.isInteger,
  finite: () => Number.isFinite,
  min_value: ({ requirement }) => (value) => (value as number) >= (requirement as number),
  max_value: ({ requirement }) => (value) => (value as number) <= (requirement as number),
  min_length: ({ requirement }) => (value) => lengthOf(value) >= (requirement as number),
  max_length: ({ requirement }) => (value) => lengthOf(value) <= (requirement as number),
};

const schemas: Readonly<Record<string, Reader>> = {
  string: () => (value) => typeof value === 'string',
  number: () => (value) => typeof value === 'number' && !Number.isNaN(value),
  boolean: () => (value) => typeof value === 'boolean',
  literal: ({ literal }) => (value) => value === literal,
  picklist: ({ options = [] }) => (value) => options.includes(value),
  nullable: ({ wrapped }) => {
    const inner = testOf(wrapped);
    return (value) => value === null || inner(value);
  },
  // Where nothing is given the schema puts its default, so that is no longer the value as it is.
  optional: ({ wrapped }) => {
    const inner = testOf(wrapped);
    return (value) => value !== undefined && inner(value);
  },
  array: ({ item }) => {
    const inner = testOf(item);
    return (value) => Array.isArray(value) && value.every(inner);
  },
  object: objectTest,
  // The first option that fits need not be the one that the schema takes, but any that fits leaves the value as it is.
  variant: ({ options = [] }) => {
    const tests = options.map((option) => testOf(option as Part));
    return (value) => tests.some((test) => test(value));
  },
};

function objectTest({ entries = {} }: Part): Test {
  const fields = Object.entries(entries).map(([key, part]) => ({ key, test: testOf(part) }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let count = 0;
    for (const key in value) if (Object.hasOwn(value, key)) count += 1;
    // Fields that the schema does not know would be left out by it.
    if (count !== fields.length) return false;
    for (const { key, test } of fields) if (!Object.hasOwn(value, key) || !test((value as Readonly<Record<string, unknown>>)[key])) return false;
    return true;
  };
}

function testOf(part: Part | undefined): Test {
  if (part === undefined) return never;
  if (part.pipe === undefined) return schemas[part.type]?.(part) ?? never;
  const tests = part.pipe.map((step) => (step.kind === 'schema' ? testOf(step) : (actions[step.type]?.(step) ?? never)));
  return (value) => tests.every((test) => test(value));
}

/**
 * A test that holds only for what `schema` would parse into an equal value. It copies nothing and names no fault: rows by the
 * tens of thousands are asked first whether they need to be parsed at all. It may be false for a sound value (one that lacks
 * an optional field, or a schema with a part that is not read here); then parse.
 */
export function soundTest(schema: v.GenericSchema): Test {
  return testOf(schema as unknown as Part);
}
