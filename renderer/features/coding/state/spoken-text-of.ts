import { SpokenText } from '#renderer/editor/spoken-text.ts';
import { parseHeader } from '#shared/text/header.ts';
import { parseTurns } from '#shared/text/turns.ts';

let latest: SpokenText | null = null;

/** A transcript's text with its turns and header read. The last one is remembered: reading them takes a pass over the text. */
export function spokenTextOf(text: string): SpokenText {
  if (latest?.text !== text) latest = new SpokenText(text, parseTurns(text), parseHeader(text).end);
  return latest;
}
