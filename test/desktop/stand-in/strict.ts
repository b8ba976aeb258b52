/** Wraps a stand-in so that asking for what it does not have fails at once and says so, instead of yielding undefined. */
export function strict<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get(target, property) {
      // `then` is asked for whenever a value is awaited.
      if (!(property in target) && typeof property === 'string' && property !== 'then') throw new Error(`the Electron stand-in has no ${name}.${property}`);
      const member: unknown = Reflect.get(target, property, target);
      return typeof member === 'function' && !isClass(member) ? member.bind(target) : member;
    },
  });
}

function isClass(member: object): boolean {
  return /^class\b/.test(Function.prototype.toString.call(member));
}
