import type { ReactNode } from 'react';

/** What every form field says about itself. */
export interface FieldText {
  label: string;
  /** Keeps the label for assistive technology but not on screen. */
  labelHidden?: boolean;
  description?: ReactNode;
  /** What is wrong and what to do. Its presence makes the field invalid. */
  error?: ReactNode;
}
