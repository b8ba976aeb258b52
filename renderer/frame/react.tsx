import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import type { Language } from '#shared/domain/bilingual.ts';
import type { BlobHash } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { ReadableCell } from '#renderer/session/cell.ts';

import type { Desk } from './desk.ts';
import type { Workbench } from './workbench.ts';

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** What there is whether or not a project is open: settings, the list of projects. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk outside the app');
  return desk;
}

const WorkbenchContext = createContext<Workbench | null>(null);

export function WorkbenchProvider({ workbench, children }: { readonly workbench: Workbench; readonly children: ReactNode }) {
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('useWorkbench outside an open project');
  return workbench;
}

/** A cell's value, and a new rendering when it changes. */
export function useCell<Value>(cell: ReadableCell<Value>): Value {
  return useSyncExternalStore(cell.subscribe, cell.get);
}

/** What `select` makes of the project; rendered again only when that is another value (`Object.is`). */
export function useProject<Value>(select: (state: ProjectState) => Value): Value {
  const { session } = useWorkbench();
  const last = useRef<{ state: ProjectState; select: (state: ProjectState) => Value; value: Value } | null>(null);
  const read = useCallback(() => {
    const state = session.state.get();
    const held = last.current;
    if (held !== null && held.state === state && held.select === select) return held.value;
    const value = select(state);
    last.current = { state, select, value };
    return value;
  }, [session, select]);
  return useSyncExternalStore(session.state.subscribe, read);
}

/** The text of a hash, null while it loads. A failure is told and leaves null. */
export function useBlobText(hash: BlobHash | null): string | null {
  const { session, tell } = useWorkbench();
  const [loaded, setLoaded] = useState<{ hash: BlobHash; text: string } | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let wanted = true;
    session.text(hash).then(
      (text) => wanted && setLoaded({ hash, text }),
      (error: unknown) => {
        tell({ code: 'store.failed', params: { reason: error instanceof Error ? error.message : String(error) } });
      },
    );
    return () => {
      wanted = false;
    };
  }, [hash, session, tell]);
  if (hash === null) return null;
  return loaded?.hash === hash ? loaded.text : session.texts.peek(hash);
}

/** The language that is on, and a new rendering when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}
