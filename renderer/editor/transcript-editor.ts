import { $createTextNode, $getRoot, createEditor, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';

import { type ParagraphLook, sectionStarts } from './paragraph-look.ts';
import type { ParagraphTable } from './paragraph-table.ts';
import { $createTranscriptParagraph, TranscriptParagraphNode } from './transcript-paragraph-node.ts';
import { $createTranscriptSection, TranscriptSectionNode } from './transcript-section-node.ts';

/**
 * Puts `text` into `root` by a read-only Lexical editor: sections, in them a paragraph for each of `table`, in each that has
 * words one text node.
 */
export function showTranscript(root: HTMLElement, text: string, table: ParagraphTable, looks: readonly ParagraphLook[]): LexicalEditor {
  const editor = createEditor({
    namespace: 'transcript',
    editable: false,
    nodes: [TranscriptParagraphNode, TranscriptSectionNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  const $paragraph = (look: ParagraphLook, index: number): TranscriptParagraphNode => {
    const paragraph = $createTranscriptParagraph(look);
    const words = text.slice(table.startOf(index), table.endOf(index));
    return words === '' ? paragraph : paragraph.append($createTextNode(words));
  };
  editor.update(
    () => {
      const starts = sectionStarts(looks);
      const sections = starts.map((start, number) => {
        const inside = looks.slice(start, starts[number + 1] ?? looks.length);
        const lines = inside.reduce((sum, look) => sum + look.lines, 0);
        return $createTranscriptSection(lines).append(...inside.map((look, index) => $paragraph(look, start + index)));
      });
      $getRoot().clear().append(...sections);
    },
    { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
  );
  return editor;
}
