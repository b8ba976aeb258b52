/** How long the app may take for what it is watched at, ms. */
const patience = 120_000;

/** Looks once a frame until `look` finds something, and fulfils with it when that frame has been painted. `what` names it in the error. */
export function untilPainted<Found>(what: string, look: () => Found | null): Promise<Found> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const onFrame = (): void => {
      const found = look();
      if (found !== null) {
        // A message posted from a frame's callbacks comes after the frame has been drawn.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(found);
        channel.port2.postMessage(null);
      } else if (performance.now() - begun > patience) reject(new Error(`not to be seen: ${what}`));
      else requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
}

/** Fulfils when what is in the document now has been painted. */
export function painted(): Promise<true> {
  return untilPainted('a frame', () => true);
}
