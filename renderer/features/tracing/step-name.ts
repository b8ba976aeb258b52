import type { Step } from '#shared/domain/step.ts';

/** A step in a line: who does what. */
export function stepName({ entity, activity }: Pick<Step, 'entity' | 'activity'>): string {
  return [entity, activity].filter((part) => part.trim() !== '').join(' · ');
}
