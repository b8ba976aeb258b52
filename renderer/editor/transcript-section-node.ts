import { $applyNodeReplacement, ElementNode } from 'lexical';

/**
 * Some paragraphs that the browser lays out and paints together, or skips while they are off screen
 * (`content-visibility` in the style sheet). Skipping has its price for each box that may be skipped, in every frame: with
 * a box for each paragraph of 300,000 characters, scrolling cost seven times as much as with sections.
 */
export class TranscriptSectionNode extends ElementNode {
  /** Its height in lines until it has been laid out, roughly. */
  __lines = 1;

  override $config() {
    return this.config('transcript-section', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__lines = previous.__lines;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.style.containIntrinsicBlockSize = `auto ${this.__lines.toFixed(1)}lh`;
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

export function $createTranscriptSection(lines: number): TranscriptSectionNode {
  const node = new TranscriptSectionNode();
  node.__lines = lines;
  return $applyNodeReplacement(node);
}
