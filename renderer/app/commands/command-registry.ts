import type { Command } from '#renderer/frame/command.ts';
import type { Feature, Room } from '#renderer/frame/feature.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { roomCommands } from './room-commands.ts';

/** All that can be asked for, by whichever feature brings it. */
export class CommandRegistry {
  readonly #features: readonly Feature[];
  /** The commands that are always there: the features' own, and one for each room. */
  readonly standing: readonly Command[];

  constructor(features: readonly Feature[]) {
    this.#features = features;
    this.standing = [...roomCommands(roomsOf(features)), ...features.flatMap((feature) => feature.commands ?? [])];
  }

  /** With those that depend on the data, such as one for each code. */
  all(workbench: Workbench): readonly Command[] {
    return [...this.standing, ...this.#features.flatMap((feature) => feature.moreCommands?.(workbench) ?? [])];
  }

  find(id: string, workbench: Workbench): Command | undefined {
    return this.standing.find((command) => command.id === id) ?? this.all(workbench).find((command) => command.id === id);
  }
}

/** The rooms of all features in the order of the rail. */
export function roomsOf(features: readonly Feature[]): readonly Room[] {
  return features.flatMap((feature) => feature.rooms ?? []).sort((a, b) => a.order - b.order);
}
