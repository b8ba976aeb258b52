import type { ComponentType } from 'react';

import type { Command } from './command.ts';
import type { FeatureText } from './feature-text.ts';
import type { Workbench } from './workbench.ts';

/** A whole screen of the workbench, listed in the rail on the left. */
export interface Room {
  readonly id: string;
  label(workbench: Workbench): string;
  readonly Icon: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean }>;
  /** Place in the rail, lowest first. */
  readonly order: number;
  readonly Component: ComponentType;
}

/** A dialog, shown while `workbench.dialog` names it; closes itself through `workbench.closeDialog`. */
export type DialogComponent = ComponentType<{ readonly about: unknown }>;

/** What a folder under renderer/features brings to the app. Every index.ts exports one. */
export interface Feature {
  readonly text: FeatureText;
  /** Whether it is of use in a copy for review, too, where there is a codebook and no study. */
  readonly inReviews?: boolean;
  readonly rooms?: readonly Room[];
  readonly commands?: readonly Command[];
  /** Commands that depend on the data, one per code and the like, made when the palette opens. */
  moreCommands?(workbench: Workbench): readonly Command[];
  readonly dialogs?: Readonly<Record<string, DialogComponent>>;
}
