/*
 * Runs in the page before its own scripts, in place of Electron's contextBridge: builds `window.desktop` out of functions that call
 * into preload, which runs in Node. Members of `on` take a listener and give back at once what ends the subscription; all others give promises.
 * `SHAPE` is replaced by the names that preload exposed: { apiKey: { group: [name, …] } }.
 */
(() => {
  if (window.top !== window) return;
  const call = window.standInBridge;
  delete window.standInBridge;

  const listeners = new Map();
  let lastId = 0;
  /** Main speaks to a listener through this. Not enumerable, so that the page is no wiser. */
  Object.defineProperty(window, Symbol.for('desktop stand-in'), { value: (id, args) => listeners.get(id)?.(...args) });

  function subscribe(path, listener) {
    const id = ++lastId;
    listeners.set(id, listener);
    void call({ type: 'subscribe', path, id });
    return () => {
      listeners.delete(id);
      void call({ type: 'unsubscribe', id });
    };
  }

  function members(apiKey, group, names) {
    return Object.freeze(
      Object.fromEntries(
        names.map((name) => {
          const path = [apiKey, group, name];
          return [name, group === 'on' ? (listener) => subscribe(path, listener) : (...args) => call({ type: 'call', path, args })];
        }),
      ),
    );
  }

  for (const [apiKey, groups] of Object.entries(SHAPE)) {
    const api = Object.fromEntries(Object.entries(groups).map(([group, names]) => [group, members(apiKey, group, names)]));
    Object.defineProperty(window, apiKey, { value: Object.freeze(api), enumerable: true });
  }
})();
