import type { Command } from '#renderer/frame/command.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { createMatcher, type MatcherData } from '#shared/text/matcher.ts';

/** As many as a person looks through. */
const longest = 60;

/** Finds commands by what a person types, best first; by how lately they were used where nothing is typed. */
export type CommandFinder = (query: string) => readonly Command[];

/**
 * Of `commands`, those that may run now, under the names they have now: to be made anew when the palette opens or the
 * language changes.
 * @param recent ids of the commands used last, the last first
 */
export function commandFinder(commands: readonly Command[], workbench: Workbench, recent: readonly string[], data: MatcherData): CommandFinder {
  const rank = new Map(recent.map((id, index) => [id, index]));
  const rankOf = (command: Command): number => rank.get(command.id) ?? recent.length;
  // Sorting is stable: commands that were never used stay in their own order.
  const possible = commands.filter((command) => command.isEnabled(workbench)).sort((a, b) => rankOf(a) - rankOf(b));
  const match = createMatcher(possible.map((command) => ({ key: command, names: [command.label(workbench), ...(command.keywords ?? [])] })), data);
  return (query) => match(query, longest).map(({ key }) => key);
}
