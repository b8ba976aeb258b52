import { type RefObject, useLayoutEffect, useState } from 'react';

/** How large an element is inside, px, followed as it changes. */
export function useBox(place: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [box, setBox] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      setBox((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    // In the next frame: what is drawn anew may change the size again, which an observer may not do under its own eyes.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [place]);
  return box;
}
