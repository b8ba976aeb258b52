import type { Coding } from '#shared/domain/coding.ts';
import { type Link, sameLink } from '#shared/domain/link.ts';

/** A link that some of the codings in hand have. */
export interface CurrentLink {
  readonly link: Link;
  /** How many of them have it. */
  readonly count: number;
}

/** What is to be done to the links of the codings in hand, in one go. */
export interface LinkPlan {
  readonly add: readonly Link[];
  readonly remove: readonly Link[];
}

export const emptyPlan: LinkPlan = { add: [], remove: [] };

/** The links of several codings, each once, in the order in which they first come. */
export function currentLinks(codings: readonly Pick<Coding, 'links'>[]): CurrentLink[] {
  const found: { link: Link; count: number }[] = [];
  for (const { links } of codings) {
    for (const link of links) {
      const known = found.find((current) => sameLink(current.link, link));
      if (known === undefined) found.push({ link, count: 1 });
      else known.count += 1;
    }
  }
  return found;
}

const has = (links: readonly Link[], link: Link): boolean => links.some((other) => sameLink(other, link));
const without = (links: readonly Link[], link: Link): Link[] => links.filter((other) => !sameLink(other, link));

/** Whether all of the codings have the link already, so that adding it does nothing. */
export function isEverywhere(current: readonly CurrentLink[], link: Link, codings: number): boolean {
  return current.some((known) => known.count === codings && sameLink(known.link, link));
}

/** The plan with a link to be there: added unless all have it, and no longer taken away. */
export function withLink(plan: LinkPlan, link: Link, current: readonly CurrentLink[], codings: number): LinkPlan {
  const remove = without(plan.remove, link);
  const add = isEverywhere(current, link, codings) || has(plan.add, link) ? plan.add : [...plan.add, link];
  return { add, remove };
}

/** The plan without adding the link after all. */
export function withoutLink(plan: LinkPlan, link: Link): LinkPlan {
  return { ...plan, add: without(plan.add, link) };
}

/** The plan with a link that some have taken away, or kept after all. */
export function withRemovalToggled(plan: LinkPlan, link: Link): LinkPlan {
  if (has(plan.remove, link)) return { ...plan, remove: without(plan.remove, link) };
  return { add: without(plan.add, link), remove: [...plan.remove, link] };
}

export function isPlanned(plan: LinkPlan, link: Link): boolean {
  return has(plan.add, link);
}

export function isRemoved(plan: LinkPlan, link: Link): boolean {
  return has(plan.remove, link);
}

export function isEmpty(plan: LinkPlan): boolean {
  return plan.add.length === 0 && plan.remove.length === 0;
}
