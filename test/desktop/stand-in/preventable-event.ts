/** An Electron event whose default can be prevented. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function preventableEvent<Details extends object>(details: Details): PreventableEvent & Details {
  let defaultPrevented = false;
  return {
    ...details,
    get defaultPrevented() {
      return defaultPrevented;
    },
    preventDefault() {
      defaultPrevented = true;
    },
  };
}
