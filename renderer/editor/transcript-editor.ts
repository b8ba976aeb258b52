import { $createTextNode, $getRoot, createEditor, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';

import type { ParagraphLook } from './paragraph-look.ts';
import type { ParagraphTable } from './paragraph-table.ts';
import { $createTranscriptParagraph, TranscriptParagraphNode } from './transcript-paragraph-node.ts';

/** Puts `text` into `root` by a read-only Lexical editor: a paragraph for each of `table`, one text node in each that has words. */
export function showTranscript(root: HTMLElement, text: string, table: ParagraphTable, looks: readonly ParagraphLook[]): LexicalEditor {
  const editor = createEditor({
    namespace: 'transcript',
    editable: false,
    nodes: [TranscriptParagraphNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  editor.update(
    () => {
      const paragraphs = looks.map((look, index) => {
        const paragraph = $createTranscriptParagraph(look);
        const words = text.slice(table.startOf(index), table.endOf(index));
        return words === '' ? paragraph : paragraph.append($createTextNode(words));
      });
      $getRoot().clear().append(...paragraphs);
    },
    { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
  );
  return editor;
}
