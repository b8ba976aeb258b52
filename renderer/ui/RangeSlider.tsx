import { useId } from 'react';

import styles from './RangeSlider.module.css';

export interface RangeSliderProps {
  label: string;
  /** How many places there are; the slider goes from 0 to one less. */
  count: number;
  value: number;
  onChange: (value: number) => void;
  /** The value in words: shown beside the slider, and spoken. */
  valueText: string;
}

/** One of a row of values that have an order, such as the days on which something changed. Arrows step, Home and End go to the ends. */
export function RangeSlider({ label, count, value, onChange, valueText }: RangeSliderProps) {
  const id = useId();
  return (
    <span className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="range" min={0} max={Math.max(0, count - 1)} step={1} value={value} aria-valuetext={valueText} disabled={count < 2} onChange={(event) => onChange(Number(event.target.value))} />
      <span className={styles.value} aria-hidden>
        {valueText}
      </span>
    </span>
  );
}
