import type { LexicalEditor } from 'lexical';

import type { Passage } from '#shared/domain/passage.ts';

import { DomOffsets } from './dom-offsets.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { paragraphLooks } from './paragraph-look.ts';
import { ParagraphTable } from './paragraph-table.ts';
import { passageInView } from './spans-in-view.ts';
import type { SpokenText } from './spoken-text.ts';
import { showTranscript } from './transcript-editor.ts';

/** How much of the window stays between a passage that was stepped to and the edge, as a share of its height. */
const comfort = 0.22;

/** A transcript in the page: what is shown, what is painted on it, and where in it one is. Lives as long as its text is shown. */
export class TranscriptView {
  readonly #editor: LexicalEditor;
  readonly offsets: DomOffsets;
  readonly painter: HighlightPainter;

  constructor(
    readonly root: HTMLElement,
    readonly scroller: HTMLElement,
    readonly spoken: SpokenText,
  ) {
    const { text, turns, headerEnd } = spoken;
    const table = new ParagraphTable(text);
    this.#editor = showTranscript(root, text, table, paragraphLooks(text, table, turns, headerEnd));
    this.offsets = new DomOffsets(root, table);
    this.painter = new HighlightPainter(this.offsets);
    this.painter.setPassages('speaker', turns.map(({ start, bodyStart }) => ({ start, end: bodyStart })));
  }

  dispose(): void {
    this.painter.dispose();
    this.#editor.setRootElement(null);
  }

  /** The passage that is selected in the page the native way, cut to this text; null where none is. */
  nativeSelection(): Passage | null {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed || !this.#holds(selection)) return null;
    return this.offsets.passageOf(selection.getRangeAt(0));
  }

  /** Where a click has put the caret in this text; null where there is none, or something is selected. */
  nativeCaret(): number | null {
    const selection = document.getSelection();
    if (selection === null || !selection.isCollapsed || selection.anchorNode === null || !this.#holds(selection)) return null;
    return this.offsets.offsetAt({ node: selection.anchorNode, offset: selection.anchorOffset });
  }

  /** Selects a passage the native way, so that it can be copied and dragged; null selects nothing. */
  selectNatively(passage: Passage | null): void {
    const selection = document.getSelection();
    if (selection === null) return;
    if (passage === null) {
      if (this.#holds(selection)) selection.removeAllRanges();
      return;
    }
    const [start, end] = [this.offsets.pointAt(passage.start), this.offsets.pointAt(passage.end)];
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }

  /** The offset of the character boundary nearest to a point of the window (px), or null where there is no text. */
  offsetNear(x: number, y: number): number | null {
    const caret = document.caretPositionFromPoint(x, y);
    if (caret === null || !this.root.contains(caret.offsetNode)) return null;
    return this.offsets.offsetAt({ node: caret.offsetNode, offset: caret.offset });
  }

  /** The box of a passage in the window, px; for a long one the part of it that is in view. */
  boxOf(passage: Passage): DOMRect {
    const view = passageInView(this.offsets, this.scroller);
    const [start, end] = [Math.max(passage.start, view.start), Math.min(passage.end, view.end)];
    return this.offsets.rangeOf(start < end ? { start, end } : passage).getBoundingClientRect();
  }

  /** Where in the text the window begins. */
  firstInView(): number {
    return passageInView(this.offsets, this.scroller).start;
  }

  /** Puts the beginning of a passage into the middle of the window. */
  goTo(passage: Passage): void {
    const centre = (): void => {
      const window = this.scroller.getBoundingClientRect();
      const box = this.offsets.rangeOf({ start: passage.start, end: Math.min(passage.end, passage.start + 1) }).getBoundingClientRect();
      this.scroller.scrollTop += box.top - window.top - window.height * 0.4;
    };
    centre();
    // What comes into view there gets its real height only now, and pushes the passage away.
    requestAnimationFrame(() => {
      centre();
      requestAnimationFrame(centre);
    });
  }

  /** Scrolls a passage into view: a little where it is near, else to the middle of the window. */
  reveal(passage: Passage): void {
    const near = passageInView(this.offsets, this.scroller, this.scroller.clientHeight / 2);
    if (passage.start >= near.start && passage.start < near.end) this.keepInView(passage);
    else this.goTo(passage);
  }

  /** Scrolls as little as needed for a passage to stand clear of the edges; one taller than the window shows its beginning. */
  keepInView(passage: Passage, end: 'start' | 'end' = 'start'): void {
    const window = this.scroller.getBoundingClientRect();
    const inset = window.height * comfort;
    const box = this.offsets.rangeOf(passage).getBoundingClientRect();
    const [top, bottom] = [box.top - window.top, box.bottom - window.top];
    const tooTall = bottom - top > window.height - 2 * inset;
    if (tooTall) {
      if (end === 'start' && (top < 0 || top > inset)) this.scroller.scrollTop += top - inset;
      if (end === 'end' && (bottom > window.height || bottom < window.height - inset)) this.scroller.scrollTop += bottom - window.height + inset;
    } else if (top < inset) this.scroller.scrollTop += top - inset;
    else if (bottom > window.height - inset) this.scroller.scrollTop += bottom - window.height + inset;
  }

  #holds(selection: Selection): boolean {
    const { anchorNode, focusNode } = selection;
    return this.root.contains(anchorNode) || this.root.contains(focusNode);
  }
}
