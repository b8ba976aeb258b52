import { useMemo } from 'react';

import type { DialogComponent, Feature } from '#renderer/frame/feature.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';

/** Shows the dialog that is open, of whichever feature it is. */
export function DialogHost({ features }: { readonly features: readonly Feature[] }) {
  const { dialog } = useWorkbench();
  const open = useCell(dialog);
  const dialogs = useMemo(() => new Map<string, DialogComponent>(features.flatMap((feature) => Object.entries(feature.dialogs ?? {}))), [features]);
  if (open === null) return null;
  const Shown = dialogs.get(open.name);
  if (Shown === undefined) throw new Error(`no feature has a dialog ${open.name}`);
  return <Shown about={open.about} />;
}
