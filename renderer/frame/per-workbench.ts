import type { Workbench } from './workbench.ts';

/** `make`'s value, made once for each workbench: where a feature keeps what lasts as long as the project is open. */
export function perWorkbench<Value>(make: (workbench: Workbench) => Value): (workbench: Workbench) => Value {
  const made = new WeakMap<Workbench, { readonly value: Value }>();
  return (workbench) => {
    const known = made.get(workbench) ?? { value: make(workbench) };
    made.set(workbench, known);
    return known.value;
  };
}
