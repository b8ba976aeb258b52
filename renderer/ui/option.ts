import type { ReactNode } from 'react';

import type { IconName } from './icons.ts';

/** One choice of a Select, ComboBox or RadioGroup. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  description?: string;
  icon?: IconName;
  /** Drawn before the label instead of an icon, e.g. a coloured dot. */
  leading?: ReactNode;
  isDisabled?: boolean;
}
