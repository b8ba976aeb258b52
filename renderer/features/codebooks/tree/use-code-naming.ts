import { useCallback, useMemo, useState } from 'react';

import { type Bilingual, type Language, onlyIn } from '#shared/domain/bilingual.ts';
import { siblingsOf } from '#shared/domain/code-tree.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { addCode, editCode } from '#shared/domain/operations/code-operations.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { paletteColor } from '#renderer/ui/palette.ts';

import { codebooksView } from '../codebooks-view.ts';
import { type CodePlace, placeOf } from './code-place.ts';

/** The naming of codes in the tree: of one that is there, or of one to be. */
export interface CodeNaming {
  /** The code being renamed. */
  readonly renamedId: CodeId | null;
  /** Where a new code is being named. */
  readonly spot: CodePlace | null;
  readonly isNaming: boolean;
  rename(id: CodeId): void;
  addUnder(id: CodeId): void;
  addBeside(id: CodeId): void;
  addTop(): void;
  /** Takes the name in the language that is on. `andNext`: then asks for the name of another one below it. */
  commit(name: string, andNext: boolean): Promise<void>;
  cancel(): void;
}

type Naming = { readonly kind: 'rename'; readonly id: CodeId } | { readonly kind: 'new'; readonly spot: CodePlace } | null;

const renamedIn = (name: Bilingual, language: Language, text: string): Bilingual => (language === 'en' ? { ...name, en: text } : { ...name, zh: text });

export function useCodeNaming(codebookId: CodebookId, onChoose: (id: CodeId) => void): CodeNaming {
  const workbench = useWorkbench();
  const language = useLanguage();
  const [naming, setNaming] = useState<Naming>(null);

  const startNew = useCallback(
    (spot: CodePlace) => {
      const { folded } = codebooksView(workbench);
      if (spot.parentId !== null) folded.set(folded.get().filter((id) => id !== spot.parentId));
      setNaming({ kind: 'new', spot });
    },
    [workbench],
  );

  const commit = useCallback(
    async (text: string, andNext: boolean) => {
      const state = workbench.session.state.get();
      setNaming(null);
      if (naming?.kind === 'rename') {
        const code = state.codes.get(naming.id);
        if (code !== undefined) await workbench.run(editCode, { id: code.id, edit: { name: renamedIn(code.name, language, text) } });
      } else if (naming?.kind === 'new') {
        const { parentId, index } = naming.spot;
        const parent = parentId === null ? undefined : state.codes.get(parentId);
        const color = parent?.color ?? paletteColor(siblingsOf(state, codebookId, null).length);
        const entry = await workbench.run(addCode, { codebookId, parentId, index, name: onlyIn(language, text), color });
        const made = entry?.changes.find((change) => change.kind === 'code' && change.before === null);
        if (made === undefined) return;
        onChoose(made.id as CodeId);
        if (andNext) startNew({ parentId, index: index + 1 });
      }
    },
    [naming, workbench, language, codebookId, onChoose, startNew],
  );

  return useMemo(
    () => ({
      renamedId: naming?.kind === 'rename' ? naming.id : null,
      spot: naming?.kind === 'new' ? naming.spot : null,
      isNaming: naming !== null,
      rename: (id) => setNaming({ kind: 'rename', id }),
      addUnder: (id) => startNew({ parentId: id, index: siblingsOf(workbench.session.state.get(), codebookId, id).length }),
      addBeside: (id) => {
        const place = placeOf(workbench.session.state.get(), id);
        if (place !== null) startNew({ ...place, index: place.index + 1 });
      },
      addTop: () => startNew({ parentId: null, index: siblingsOf(workbench.session.state.get(), codebookId, null).length }),
      commit,
      cancel: () => setNaming(null),
    }),
    [naming, workbench, codebookId, startNew, commit],
  );
}
