import type { Cell } from '#renderer/session/cell.ts';

/** Has `grant` take up what a room was asked for: the wish that is open now, and each that comes. */
export function takeUp<Wish>(wishes: Cell<Wish | null>, grant: (wish: Wish) => void): void {
  const take = (): void => {
    const wish = wishes.get();
    if (wish === null) return;
    wishes.set(null);
    grant(wish);
  };
  wishes.subscribe(take);
  take();
}
