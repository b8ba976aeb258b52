import type { ProjectState } from '#shared/domain/state.ts';

export function projectName({ project }: ProjectState): string {
  return project?.name ?? '';
}
