const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** FNV-1a, 32 bits, over UTF-16 units from `basis` (Fowler, Noll, Vo). */
function hash(text: string, basis: number): number {
  let value = basis;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  // FNV's last bits hardly mix short texts: finished as MurmurHash3 finishes.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * The GUID under which other programs know a record: the same at every export, upper case, without braces. A record's own
 * UUID where it has one; else one made from its id, version 8 of RFC 9562 (bits of the writer's choosing).
 */
export function guidOf(id: string): string {
  if (uuid.test(id)) return id.toUpperCase();
  const [a, b, c, d] = [0x811c9dc5, 0x2b992ddf, 0x5f356495, 0x9e3779b9].map((basis) => hex(hash(id, basis))) as [string, string, string, string];
  const variant = ((Number.parseInt(c.charAt(0), 16) & 0x3) | 0x8).toString(16);
  return `${a}-${b.slice(0, 4)}-8${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`.toUpperCase();
}

/** GUIDs are compared without case and braces. */
export const sameGuid = (guid: string): string => guid.trim().replace(/^\{|\}$/g, '').toUpperCase();
