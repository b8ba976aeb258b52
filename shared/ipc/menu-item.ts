import * as v from 'valibot';

/** Standard items whose doing the system knows. Reloading and developer tools are not among them. */
export const menuRoles = [
  'undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen', 'minimize', 'close', 'quit', 'about',
] as const;

const labelSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const commandIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][\w.:-]{0,99}$/, 'not a command id'));

/** `CmdOrCtrl+Shift+K`: what Electron can parse. Any other text would make it throw. */
export const acceleratorSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:CmdOrCtrl|CommandOrControl|Cmd|Command|Ctrl|Control|Alt|Option|Shift|Super|Meta)\+)*(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|[`\-=[\]\\;',./]|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc)$/,
    'not an accelerator',
  ),
);

export type MenuItem =
  | { type: 'command'; id: string; label: string; enabled: boolean; checked?: boolean | undefined; accelerator?: string | undefined }
  | { type: 'role'; role: (typeof menuRoles)[number]; label: string }
  | { type: 'separator' }
  | { type: 'submenu'; label: string; items: MenuItem[] };

export const menuItemSchema: v.GenericSchema<MenuItem> = v.variant('type', [
  v.object({
    type: v.literal('command'),
    id: commandIdSchema,
    label: labelSchema,
    enabled: v.boolean(),
    /** Present on items that show a tick. */
    checked: v.optional(v.boolean()),
    /** Shown beside the label only: keys are the page's, in both hosts. */
    accelerator: v.optional(acceleratorSchema),
  }),
  v.object({ type: v.literal('role'), role: v.picklist(menuRoles), label: labelSchema }),
  v.object({ type: v.literal('separator') }),
  v.object({ type: v.literal('submenu'), label: labelSchema, items: v.lazy(() => menuSchema) }),
]);

export const menuSchema: v.GenericSchema<MenuItem[]> = v.pipe(v.array(menuItemSchema), v.maxLength(200));
