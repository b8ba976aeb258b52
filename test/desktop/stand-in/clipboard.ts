type Items = Readonly<Record<string, string>>;

class ClipboardItem {
  readonly items: Items;

  constructor(items: Items) {
    this.items = items;
  }
}

/** Electron's `clipboard`: keeps what was last written. */
export function standInClipboard() {
  const written: Items[] = [];
  return {
    ClipboardItem,
    clipboard: {
      write(items: readonly ClipboardItem[]): Promise<void> {
        written.push(...items.map((item) => item.items));
        return Promise.resolve();
      },
    },
    written,
  };
}
