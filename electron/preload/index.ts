import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { eventChannel, eventNames, requestChannel, requestNames } from '#shared/ipc/channels.ts';
import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';

function each<Name extends string, Member>(names: readonly Name[], make: (name: Name) => Member): Record<Name, Member> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Member>;
}

/** The contract's names as functions. The page gets neither `ipcRenderer` nor an event object, which would lead to it. */
const desktop: DesktopBridge = {
  request: each(requestNames, (name) => (argument?: unknown): Promise<unknown> => ipcRenderer.invoke(requestChannel(name), argument)),
  on: each(eventNames, (name) => (listener: (payload: unknown) => void) => {
    const hear = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(eventChannel(name), hear);
    return () => {
      ipcRenderer.off(eventChannel(name), hear);
    };
  }),
};

contextBridge.exposeInMainWorld('desktop', desktop);
