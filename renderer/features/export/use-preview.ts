import { useEffect, useState } from 'react';

import type { Coding } from '#shared/domain/coding.ts';
import { buildCodingTable, type CodingTableDocument } from '#shared/formats/coding-table-document.ts';
import { buildExcerptDocument, type DocumentEntry, type DocumentSection } from '#shared/formats/excerpt-document.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';

import { sourceOf } from './excerpt-source.ts';
import { type ExportChoice, formOf } from './export-choice.ts';
import type { PickedTypicals } from './picked-typicals.ts';

/** How many excerpts are shown before they are written. */
const shown = 3;

export type Preview = { readonly kind: 'excerpts'; readonly entries: readonly DocumentEntry[] } | { readonly kind: 'table'; readonly table: CodingTableDocument };

function entriesOf(section: DocumentSection): readonly DocumentEntry[] {
  return [...section.entries, ...section.sections.flatMap(entriesOf)];
}

/** The first excerpts, or the table, as they will be written; null until they are made, and where they cannot be. */
export function usePreview(codings: readonly Coding[], choice: ExportChoice, picked: PickedTypicals): Preview | null {
  const { session } = useWorkbench();
  const language = useLanguage();
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let isWanted = true;
    const make = async (): Promise<Preview | null> => {
      const state = session.state.get();
      if (choice.content === 'codingTable') {
        const table = buildCodingTable(await sourceOf(session, state, codings), { title: '', language, form: formOf(choice, language), picked });
        return table.ok ? { kind: 'table', table: table.value } : null;
      }
      const document = await buildExcerptDocument(await sourceOf(session, state, codings.slice(0, shown)), { ...choice, form: formOf(choice, language), title: '', language });
      return document.ok ? { kind: 'excerpts', entries: document.value.sections.flatMap(entriesOf).slice(0, shown) } : null;
    };
    make().then(
      (made) => isWanted && setPreview(made),
      // The export itself says what is wrong; a preview that cannot be made is only not shown.
      () => isWanted && setPreview(null),
    );
    return () => {
      isWanted = false;
    };
  }, [session, codings, choice, picked, language]);
  return preview;
}
