import type { Passage } from '#shared/domain/passage.ts';

import type { DomOffsets } from './dom-offsets.ts';
import { type HighlightKind, type PlainKind, plainKinds } from './highlight-kinds.ts';
import { highlightOf, prepareHighlights } from './highlight-registry.ts';
import { packLanes } from './lanes.ts';
import { type Mark, sameMark } from './mark.ts';

/** A range in the highlight that paints it. */
interface Painted {
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

interface PaintedMark extends Painted {
  mark: Mark;
  readonly kind: HighlightKind;
  /** The repaint that last saw it. */
  seenIn: number;
}

/** How long a passage that has just changed is lit up, in milliseconds. */
const flashTime = 700;

/** So many tints over each other leave the words readable; codings that lie deeper are hardly tinted, and seen in the margin. */
const fullTints = 3;

function erase({ highlight, range }: Painted): void {
  highlight.delete(range);
}

/**
 * Paints passages with the CSS Custom Highlight API: one Highlight for each kind and colour, one range for each passage, no
 * element in the text. A repaint touches what has changed and nothing else.
 */
export class HighlightPainter {
  readonly #marks = new Map<string, PaintedMark>();
  readonly #others = new Map<HighlightKind, readonly Painted[]>();
  readonly #flashes = new Map<Painted, ReturnType<typeof setTimeout>>();
  /** How deep each mark lies; what is painted stays as deep as it was while others come and go. */
  #depths: ReadonlyMap<string, number> = new Map();
  #repaints = 0;

  constructor(readonly offsets: DomOffsets) {
    for (const kind of plainKinds) highlightOf(kind, '');
  }

  /** Says beforehand in which colours marks may come. `#rrggbb`. */
  prepare(colors: readonly string[]): void {
    prepareHighlights(colors);
  }

  /**
   * Paints `marks`, and nothing that was painted as a mark before. One pass over the marks, which is n log n where they are
   * not in the order of the text; one range is made for each new one.
   */
  setMarks(marks: readonly Mark[]): void {
    this.#repaints += 1;
    this.#depths = packLanes(marks.map(({ id, start, end }) => ({ id, top: start, bottom: end })), this.#depths);
    for (const mark of marks) {
      const painted = this.#marks.get(mark.id);
      const kind = this.#kindOf(mark);
      if (painted !== undefined && painted.kind === kind && sameMark(painted.mark, mark)) {
        painted.mark = mark;
        painted.seenIn = this.#repaints;
        continue;
      }
      if (painted !== undefined) erase(painted);
      this.#marks.set(mark.id, { ...this.#paint(kind, mark.color, mark), mark, kind, seenIn: this.#repaints });
    }
    if (this.#marks.size === marks.length) return;
    for (const [id, painted] of this.#marks) {
      if (painted.seenIn === this.#repaints) continue;
      erase(painted);
      this.#marks.delete(id);
    }
  }

  /** Makes some marks stand out, and no others. */
  setEmphasis(marks: readonly Mark[]): void {
    this.#replace('emphasis', () => marks.map((mark) => this.#paint('emphasis', mark.color, mark)));
  }

  /** Paints `passages` as `kind`, and nothing else. */
  setPassages(kind: PlainKind, passages: readonly Passage[]): void {
    this.#replace(kind, () => passages.map((passage) => this.#paint(kind, '', passage)));
  }

  /** Lights a passage up for a moment. */
  flash(passage: Passage, color: string): void {
    const painted = this.#paint('flash', color, passage);
    const end = (): void => {
      erase(painted);
      this.#flashes.delete(painted);
    };
    this.#flashes.set(painted, setTimeout(end, flashTime));
  }

  /** The passages painted as marks now, by the id of the mark: what is in the highlights, read back from there. */
  paintedMarks(): ReadonlyMap<string, Passage> {
    const found = new Map<string, Passage>();
    for (const [id, { highlight, range }] of this.#marks) {
      const passage = this.offsets.passageOf(range);
      if (passage !== null && highlight.has(range)) found.set(id, passage);
    }
    return found;
  }

  /** Takes everything off that this painter painted. */
  dispose(): void {
    for (const timer of this.#flashes.values()) clearTimeout(timer);
    for (const painted of [...this.#marks.values(), ...[...this.#others.values()].flat(), ...this.#flashes.keys()]) erase(painted);
    this.#marks.clear();
    this.#others.clear();
    this.#flashes.clear();
  }

  #kindOf({ id, tone }: Mark): HighlightKind {
    if (tone === 'faint') return 'faintMark';
    return (this.#depths.get(id) ?? 0) < fullTints ? 'mark' : 'deepMark';
  }

  #replace(kind: HighlightKind, paint: () => readonly Painted[]): void {
    this.#others.get(kind)?.forEach(erase);
    this.#others.set(kind, paint());
  }

  #paint(kind: HighlightKind, color: string, passage: Passage): Painted {
    const painted = { highlight: highlightOf(kind, color), range: this.offsets.staticRangeOf(passage) };
    painted.highlight.add(painted.range);
    return painted;
  }
}
