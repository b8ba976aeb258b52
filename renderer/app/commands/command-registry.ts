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
    const all = [...roomCommands(roomsOf(features)), ...features.flatMap((feature) => feature.commands ?? [])];
    const forReviews = new Set(features.flatMap(({ inReviews = false, rooms = [], commands = [] }) => (inReviews ? [...rooms.map((room) => `go.${room.id}`), ...commands.map(({ id }) => id)] : [])));
    this.standing = all.map((command) => (forReviews.has(command.id) ? command : onlyInStudies(command)));
  }

  /** With those that depend on the data, such as one for each code. */
  all(workbench: Workbench): readonly Command[] {
    const features = isReviewCopy(workbench) ? this.#features.filter(({ inReviews = false }) => inReviews) : this.#features;
    return [...this.standing, ...features.flatMap((feature) => feature.moreCommands?.(workbench) ?? [])];
  }

  find(id: string, workbench: Workbench): Command | undefined {
    return this.standing.find((command) => command.id === id) ?? this.all(workbench).find((command) => command.id === id);
  }
}

/** Whether what is open is a copy for review. */
export function isReviewCopy({ session }: Workbench): boolean {
  return session.state.get().project?.review !== undefined;
}

function onlyInStudies(command: Command): Command {
  return { ...command, isEnabled: (workbench) => !isReviewCopy(workbench) && command.isEnabled(workbench) };
}

/** The rooms that are of use in a copy for review, or in a study. */
export function roomsShown(features: readonly Feature[], inReview: boolean): readonly Room[] {
  return roomsOf(inReview ? features.filter(({ inReviews = false }) => inReviews) : features);
}

/** The rooms of all features in the order of the rail. */
export function roomsOf(features: readonly Feature[]): readonly Room[] {
  return features.flatMap((feature) => feature.rooms ?? []).sort((a, b) => a.order - b.order);
}
