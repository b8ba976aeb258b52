import { $applyNodeReplacement, type EditorConfig, ParagraphNode } from 'lexical';

import type { ParagraphLook } from './paragraph-look.ts';

const plain: ParagraphLook = { role: null, isApart: false, isHeader: false, isEmpty: false, lines: 1 };

/**
 * A paragraph of a transcript. Who speaks is on its element, never in further nodes: its only child is the paragraph's
 * text, so that offsets in the text and in the page are the same.
 */
export class TranscriptParagraphNode extends ParagraphNode {
  __look: ParagraphLook = plain;

  override $config() {
    return this.config('transcript-paragraph', { extends: ParagraphNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__look = previous.__look;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    const { role, isApart, isHeader, isEmpty } = this.__look;
    if (role !== null) element.dataset['role'] = role;
    if (isApart) element.dataset['apart'] = '';
    if (isHeader) element.dataset['header'] = '';
    if (isEmpty) element.dataset['empty'] = '';
    return element;
  }
}

export function $createTranscriptParagraph(look: ParagraphLook): TranscriptParagraphNode {
  const node = new TranscriptParagraphNode();
  node.__look = look;
  return $applyNodeReplacement(node);
}
