import type { Workbench } from './workbench.ts';

/** Where a command stands in the menu and the palette. */
export type CommandGroup = 'file' | 'edit' | 'coding' | 'go' | 'view' | 'help';

/**
 * Something a person can ask for. The menu, the palette, toolbars and keys are all fed from the same small objects.
 * Dynamic lists (one command per code) come from a feature's `moreCommands`.
 */
export interface Command {
  /** `<feature>.<verb>`, unique. */
  readonly id: string;
  readonly group: CommandGroup;
  /** The words for it in the language that is on. */
  label(workbench: Workbench): string;
  /** Other names that the palette finds it by, such as the English one. */
  readonly keywords?: readonly string[];
  /**
   * `Mod+Z`, `Mod+Shift+K`, `F2`; Mod is Ctrl, or Cmd on a Mac. A shortcut without Mod is heard only while no text
   * field has the focus.
   */
  readonly shortcut?: string;
  /** Further keys for the same, which menus do not show. */
  readonly otherShortcuts?: readonly string[];
  isEnabled(workbench: Workbench): boolean;
  run(workbench: Workbench): void | Promise<void>;
}
