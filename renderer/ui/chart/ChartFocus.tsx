import type { LiveChart } from './chart-engine.ts';
import { boxOf, type ChartMarks } from './chart-marks.ts';
import styles from './Chart.module.css';

interface ChartFocusProps {
  readonly chart: LiveChart;
  readonly marks: ChartMarks;
  /** -1: none. */
  readonly current: number;
  readonly pointed: number | null;
  readonly optionId: string;
  readonly isFocused: boolean;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** px between a mark and its ring; a ring is never smaller than `least`. */
const gap = 3;
const least = 12;
const tipWidth = 260;

/** The ring around the mark that is chosen, which is also the option that is spoken, and the tip at the one pointed at. */
export function ChartFocus({ chart, marks, current, pointed, optionId, isFocused, width, height }: ChartFocusProps) {
  const shown = pointed ?? (isFocused && current >= 0 ? current : null);
  const ring = current < 0 || current >= marks.count ? null : ringAt(chart, marks, current);
  return (
    <>
      {ring !== null && (
        <div
          role="option"
          id={optionId}
          aria-selected
          aria-label={marks.mark(current).name}
          aria-posinset={current + 1}
          aria-setsize={marks.count}
          className={styles.ring}
          style={{ insetInlineStart: ring.left, insetBlockStart: ring.top, inlineSize: ring.width, blockSize: ring.height }}
        />
      )}
      {shown !== null && shown < marks.count && <Tip text={marks.mark(shown).name} at={ringAt(chart, marks, shown)} width={width} height={height} />}
    </>
  );
}

interface Ring {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function ringAt(chart: LiveChart, marks: ChartMarks, index: number): Ring {
  const [left, top, right, bottom] = boxOf(marks.mark(index), chart);
  const [extraX, extraY] = [right - left, bottom - top].map((size) => Math.max(gap, (least - size) / 2)) as [number, number];
  return { left: left - extraX, top: top - extraY, width: right - left + 2 * extraX, height: bottom - top + 2 * extraY };
}

/** Beside the mark: above or below it, whichever has room; always inside the chart from left to right. */
function Tip({ text, at, width, height }: { readonly text: string; readonly at: Ring; readonly width: number; readonly height: number }) {
  const middle = Math.min(Math.max(at.left + at.width / 2, 0), width);
  const isBelow = at.top < height / 2;
  const edge = isBelow ? { insetBlockStart: Math.max(0, at.top + at.height + 6) } : { insetBlockEnd: Math.max(0, height - at.top + 6) };
  const shift = Math.min(Math.max(middle, tipWidth / 2), Math.max(tipWidth / 2, width - tipWidth / 2));
  return (
    <div aria-hidden className={styles.tip} style={{ insetInlineStart: shift, ...edge, maxInlineSize: tipWidth }}>
      {text}
    </div>
  );
}
