/** How a kind of item is told from the others without its colour. */
export type TimelineShape = 'circle' | 'diamond' | 'square' | 'triangle';

export interface TimelineKind {
  readonly id: string;
  readonly label: string;
  readonly shape: TimelineShape;
  /** As CSS writes it; that of the items of this kind which bring none. */
  readonly color: string;
}

export interface TimelineLane {
  readonly id: string;
  readonly label: string;
}

export interface TimelineItem {
  readonly id: string;
  /** Drawn over the mark, and spoken. */
  readonly label: string;
  /** Spoken after the label and shown in the tip: the date in words, the source, … */
  readonly detail?: string;
  /** The id of a lane. */
  readonly lane: string;
  /** First and last day, YYYY-MM-DD, both included; null where that side is open. */
  readonly first: string | null;
  readonly last: string | null;
  /** The id of a kind. */
  readonly kind: string;
  readonly color?: string;
  /** It lasted all that while, and is not just a day somewhere in it. */
  readonly lasts?: boolean;
}
