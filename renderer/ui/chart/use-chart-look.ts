import { type RefObject, useLayoutEffect, useState } from 'react';

import { type ChartLook, lookAt } from './chart-look.ts';

/** The look of the theme that is on, and a new rendering when another one is. null until the place is on the page. */
export function useChartLook(place: RefObject<HTMLElement | null>): ChartLook | null {
  const [look, setLook] = useState<ChartLook | null>(null);
  useLayoutEffect(() => {
    const read = (): void => {
      if (place.current === null) return;
      const next = lookAt(place.current);
      setLook((last) => (last !== null && JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    return () => {
      observer.disconnect();
      system.removeEventListener('change', read);
    };
  }, [place]);
  return look;
}
