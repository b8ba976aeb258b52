import { problemOf } from '#renderer/frame/app-problem.ts';
import type { Command } from '#renderer/frame/command.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

/** Runs a command if it may run now; what it throws is told. */
export async function runCommand(command: Command, workbench: Workbench): Promise<void> {
  try {
    if (command.isEnabled(workbench)) await command.run(workbench);
  } catch (error) {
    workbench.tell(problemOf(error));
  }
}
