import type { Coding } from './coding.ts';
import { citiesOf, isDyadId } from './dyad.ts';
import type { MemoSubject } from './memo.ts';
import { codingsOf, type ProjectState, tableOf } from './state.ts';

/** The coding with that id, whoever made it. Linear in the codings. */
export function codingById(state: Pick<ProjectState, 'layers'>, id: string): Coding | undefined {
  for (const layer of state.layers.values()) {
    const coding = layer.codings.find((candidate) => candidate.id === id);
    if (coding !== undefined) return coding;
  }
  return undefined;
}

/**
 * A test of whether what a memo is about is in the project. A dyad is there with its two cities, stored or not. For many
 * memos: the ids of codings are gathered once, when first asked for.
 */
export function subjectTest(state: ProjectState): (subject: MemoSubject) => boolean {
  let codingIds: ReadonlySet<string> | null = null;
  return ({ kind, id }) => {
    switch (kind) {
      case 'project':
        return state.project?.id === id;
      case 'coding':
        codingIds ??= new Set([...codingsOf(state)].map((coding) => coding.id as string));
        return codingIds.has(id);
      case 'dyad':
        return isDyadId(id) && citiesOf(id).every((city) => state.cities.has(city));
      default:
        return state[tableOf[kind]].has(id);
    }
  };
}
