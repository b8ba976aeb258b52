import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import type { ReactNode } from 'react';

import { Button } from './Button.tsx';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  label: string;
  /** 0 to `maxValue`. Left out: how long it takes is not known. */
  value?: number;
  maxValue?: number;
  /** Instead of the percentage, e.g. "3 / 12". */
  valueText?: string;
  /** Below the bar: what is being done now. */
  detail?: ReactNode;
  onCancel?: () => void;
  cancelLabel?: string;
}

/** How far something has come, and a way to stop it. */
export function ProgressBar({ label, value, maxValue = 100, valueText, detail, onCancel, cancelLabel }: ProgressBarProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <AriaProgressBar
          className={styles.bar ?? ''}
          maxValue={maxValue}
          {...(value === undefined ? { isIndeterminate: true } : { value })}
          {...(valueText === undefined ? {} : { valueLabel: valueText })}
        >
          {({ percentage, valueText: spoken, isIndeterminate }) => (
            <>
              <div className={styles.head}>
                <Label className={styles.label ?? ''}>{label}</Label>
                {!isIndeterminate && <span className={styles.value}>{spoken}</span>}
              </div>
              <div className={styles.track}>
                <div className={styles.fill} data-indeterminate={isIndeterminate || undefined} style={{ width: isIndeterminate ? '30%' : `${percentage ?? 0}%` }} />
              </div>
            </>
          )}
        </AriaProgressBar>
        {/* Outside: what is inside a progressbar is a picture to assistive technology. */}
        {onCancel !== undefined && cancelLabel !== undefined && (
          <Button size="small" onPress={onCancel}>
            {cancelLabel}
          </Button>
        )}
      </div>
      {detail !== undefined && <div className={styles.detail}>{detail}</div>}
    </div>
  );
}
