import { SpokenText } from '#renderer/editor/spoken-text.ts';
import { parseHeader } from '#shared/text/header.ts';
import { parseTurns } from '#shared/text/turns.ts';

/** As many texts as somebody goes back and forth between. */
const capacity = 6;
const remembered = new Map<string, SpokenText>();

/** A transcript's text with its turns and header read. The last few are remembered: reading them takes a pass over the text. */
export function spokenTextOf(text: string): SpokenText {
  const spoken = remembered.get(text) ?? new SpokenText(text, parseTurns(text), parseHeader(text).end);
  remembered.delete(text);
  remembered.set(text, spoken);
  const [oldest] = remembered.keys();
  if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest);
  return spoken;
}
