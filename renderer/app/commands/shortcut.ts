/** A key with its modifiers, as `Mod+Shift+K` names it; Mod is Cmd on Apple machines and Ctrl elsewhere. */
export interface Shortcut {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** In the spelling of `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** @throws RangeError where `text` names no key or an unknown modifier: a fault in a command, not of a person. */
export function parseShortcut(text: string): Shortcut {
  const parts = text.endsWith('++') ? [...text.slice(0, -2).split('+'), '+'] : text.split('+');
  const key = parts.pop() ?? '';
  const known = new Set(['Mod', 'Alt', 'Shift']);
  if (key === '' || known.has(key) || parts.some((part) => !known.has(part))) throw new RangeError(`not a shortcut: ${text}`);
  const spelled = key === 'Space' ? ' ' : key;
  return { mod: parts.includes('Mod'), alt: parts.includes('Alt'), shift: parts.includes('Shift'), key: spelled.length === 1 ? spelled.toLowerCase() : spelled };
}

/** One spelling for each shortcut, so that two can be compared. */
export function canonical(text: string): string {
  const { mod, alt, shift, key } = parseShortcut(text);
  return [...(mod ? ['Mod'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join('+');
}

/** The key that a press stands for: by its sign, and by its place where the layout has no Latin letters or digits there. */
function isKey(press: KeyPress, key: string): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  if (/^[a-z]$/.test(key)) return !/^[a-z]$/i.test(press.key) && press.code === `Key${key.toUpperCase()}`;
  return /^\d$/.test(key) && !/^\d$/.test(press.key) && press.code === `Digit${key}`;
}

/** Whether `press` is `shortcut`. For signs such as `?`, Shift is how the sign is typed and does not count. */
export function isPressed(shortcut: Shortcut, press: KeyPress, apple: boolean): boolean {
  const mod = apple ? press.metaKey : press.ctrlKey;
  const other = apple ? press.ctrlKey : press.metaKey;
  const isSign = shortcut.key.length === 1 && !/[a-z0-9 ]/.test(shortcut.key);
  return (
    mod === shortcut.mod && !other && press.altKey === shortcut.alt && (isSign || press.shiftKey === shortcut.shift) && isKey(press, shortcut.key)
  );
}

/** As the desktop's menu writes it: `CmdOrCtrl+Shift+K`; undefined for keys that its parser does not know. */
export function acceleratorOf(text: string): string | undefined {
  const { mod, alt, shift, key } = parseShortcut(text);
  const names: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right' };
  const name = names[key] ?? (/^[a-z0-9]$/.test(key) ? key.toUpperCase() : key);
  if (!/^([A-Z0-9]|F\d{1,2}|[`\-=[\]\\;',./]|[A-Z][A-Za-z]+)$/.test(name)) return undefined;
  return [...(mod ? ['CmdOrCtrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join('+');
}
