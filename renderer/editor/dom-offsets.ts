import type { Passage } from '#shared/domain/passage.ts';

import type { ParagraphTable } from './paragraph-table.ts';

/** A boundary point of the DOM. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** The text node of a paragraph element: Lexical draws `<p><span>text</span></p>`, and `<p><br></p>` where it is empty. */
function textNodeIn(paragraph: Element): Text | null {
  const node = paragraph.firstChild?.firstChild ?? null;
  return node instanceof Text ? node : null;
}

/** Paragraphs that are laid out together. */
export interface Section {
  readonly element: Element;
  /** Index of its first paragraph. */
  readonly first: number;
}

/**
 * Offsets in the text (UTF-16) <-> boundary points in the page, for a root whose children are sections of the text's
 * paragraphs. Made once for a text that does not change: one way is a binary search, the other a climb of a few parents.
 */
export class DomOffsets {
  readonly sections: readonly Section[];
  readonly #paragraphs: readonly Element[];
  readonly #textNodes: readonly (Text | null)[];
  readonly #indexOf = new Map<Node, number>();
  /** For a section, the index of its first paragraph. */
  readonly #firstIn = new Map<Node, number>();

  /** @throws RangeError where the root shows another text than the table's. */
  constructor(
    readonly root: HTMLElement,
    readonly table: ParagraphTable,
  ) {
    const paragraphs: Element[] = [];
    this.sections = [...root.children].map((element) => {
      const first = paragraphs.length;
      paragraphs.push(...element.children);
      this.#firstIn.set(element, first);
      return { element, first };
    });
    this.#paragraphs = paragraphs;
    this.#textNodes = this.#paragraphs.map(textNodeIn);
    this.#paragraphs.forEach((paragraph, index) => this.#indexOf.set(paragraph, index));
    const fits = (node: Text | null, index: number): boolean => (node?.length ?? 0) === table.endOf(index) - table.startOf(index);
    if (this.#paragraphs.length !== table.count || !this.#textNodes.every(fits)) throw new RangeError('the page shows another text');
  }

  /** The element of paragraph `index`. */
  readonly paragraph = (index: number): Element | null => this.#paragraphs[index] ?? null;

  /** The boundary point at `offset`; offsets beyond the text are moved to its end. */
  pointAt(offset: number): DomPoint {
    const clamped = Math.max(0, Math.min(offset, this.table.textLength));
    const index = this.table.indexAt(clamped);
    const node = this.#textNodes[index];
    if (node !== null && node !== undefined) return { node, offset: Math.min(clamped - this.table.startOf(index), node.length) };
    return { node: this.#paragraphs[index] ?? this.root, offset: 0 };
  }

  /** The offset at a boundary point: one before the text is 0, one behind it the text's length. Null for a detached node. */
  offsetAt({ node, offset }: DomPoint): number | null {
    if (node === this.root) return this.table.startOf(this.sections[offset]?.first ?? this.table.count);
    const first = this.#firstIn.get(node);
    if (first !== undefined) return this.table.startOf(first + offset);
    let inside: Node | null = node;
    while (inside !== null && !this.#indexOf.has(inside)) inside = inside.parentNode;
    const index = inside === null ? undefined : this.#indexOf.get(inside);
    if (index === undefined) return this.#offsetOutside({ node, offset });
    if (node === this.#textNodes[index]) return this.table.startOf(index) + offset;
    return offset === 0 ? this.table.startOf(index) : this.table.endOf(index);
  }

  /** The passage that a range covers, cut to the text; null where they do not meet. */
  passageOf(range: AbstractRange): Passage | null {
    const start = this.offsetAt({ node: range.startContainer, offset: range.startOffset });
    const end = this.offsetAt({ node: range.endContainer, offset: range.endOffset });
    if (start === null || end === null) return null;
    const meets = this.root.contains(range.startContainer) || this.root.contains(range.endContainer) || start < end;
    return meets ? { start, end } : null;
  }

  /** The range of a passage, cheap and not live: for highlights. */
  staticRangeOf(passage: Passage): StaticRange {
    const [start, end] = [this.pointAt(passage.start), this.pointAt(passage.end)];
    return new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
  }

  /** The range of a passage, to be measured. */
  rangeOf(passage: Passage): Range {
    const [start, end] = [this.pointAt(passage.start), this.pointAt(passage.end)];
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  #offsetOutside({ node, offset }: DomPoint): number | null {
    if (node.contains(this.root)) {
      const inside = [...node.childNodes].findIndex((child) => child.contains(this.root));
      return offset <= inside ? 0 : this.table.textLength;
    }
    const position = this.root.compareDocumentPosition(node);
    if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0) return null;
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 0 : this.table.textLength;
  }
}
