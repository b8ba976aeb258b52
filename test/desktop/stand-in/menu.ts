export interface StandInMenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly enabled?: boolean;
  readonly submenu?: readonly StandInMenuItem[];
  readonly click?: () => void;
}

/** Electron's `Menu`: remembers the application menu, so that a test can choose from it. */
export function standInMenu() {
  let application: { readonly items: readonly StandInMenuItem[] } | null = null;

  function find(items: readonly StandInMenuItem[], id: string): StandInMenuItem | undefined {
    for (const item of items) {
      const found = item.id === id ? item : find(item.submenu ?? [], id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return {
    Menu: {
      buildFromTemplate: (items: readonly StandInMenuItem[]) => ({ items, popup: () => undefined }),
      setApplicationMenu(menu: typeof application) {
        application = menu;
      },
    },
    items: () => application?.items ?? [],
    choose(id: string): void {
      const item = find(application?.items ?? [], id);
      if (item === undefined) throw new Error(`the menu has no item ${id}`);
      if (item.enabled === false) throw new Error(`the menu item ${id} is greyed out`);
      item.click?.();
    },
  };
}

export type StandInMenu = ReturnType<typeof standInMenu>;
