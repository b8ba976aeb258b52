import { useEffect, useState } from 'react';

import type { MatcherData } from '#shared/text/matcher.ts';
import { loadReadings } from '#shared/text/pinyin.ts';
import { loadVariants } from '#shared/text/variants.ts';

const none: MatcherData = { readings: null, variants: null };

let loading: Promise<MatcherData> | null = null;
let loaded: MatcherData | null = null;

/** The tables by which names are found by pinyin and in either script; loaded once for the whole app, at first need. */
export function loadMatcherData(): Promise<MatcherData> {
  loading ??= Promise.all([loadReadings(), loadVariants()]).then(([readings, variants]) => (loaded = { readings, variants }));
  return loading;
}

/** For a picker: whatever is loaded by now, and a new rendering when the rest is. */
export function useMatcherData(): MatcherData {
  const [data, setData] = useState(loaded ?? none);
  useEffect(() => {
    let wanted = true;
    loadMatcherData().then(
      (tables) => wanted && setData(tables),
      (error: unknown) => {
        // A picker without pinyin still finds names; that the app's own files cannot be read must not go unseen.
        loading = null;
        reportError(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return data;
}
