import { useEffect, useState } from 'react';

import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';

import type { FacetOption } from '../facets.ts';

interface FacetProps {
  readonly label: string;
  readonly placeholder: string;
  readonly emptyText: string;
  readonly options: readonly FacetOption[];
  readonly onChoose: (id: string) => void;
}

/** A box that empties itself once something is chosen: what is chosen shows as a chip. */
export function Facet({ label, placeholder, emptyText, options, onChoose }: FacetProps) {
  const [taken, setTaken] = useState<string | null>(null);
  // A combo box closes and clears its text as its value changes, so it has the value for the moment between.
  useEffect(() => {
    if (taken === null) return;
    setTaken(null);
    onChoose(taken);
  }, [taken, onChoose]);
  return (
    <ComboBox
      label={label}
      placeholder={placeholder}
      emptyText={emptyText}
      value={taken}
      options={options.map(({ id, label: name, color }) => ({ id, label: name, ...(color === undefined ? {} : { leading: <Dot color={color} /> }) }))}
      onChange={setTaken}
    />
  );
}
