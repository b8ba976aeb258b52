import { useRef, useState } from 'react';

import { Dot } from '#renderer/ui/Dot.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';

import type { Mark } from './mark.ts';
import type { Fold } from './stripe-layout.ts';
import styles from './Stripes.module.css';

export interface FoldButtonProps {
  readonly fold: Fold;
  /** px. */
  readonly left: number;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Spoken name, of the button and of what it opens. */
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

/** `+3`, where more codings lie over each other than can be drawn: opens the list of all that are there. */
export function FoldButton({ fold, left, marks, label, onChoose }: FoldButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const choose = (id: string): void => {
    setOpen(false);
    onChoose(id);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.fold}
        style={{ top: fold.top, left }}
        tabIndex={-1}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        +{fold.hidden}
      </button>
      <Popover label={label} isOpen={isOpen} onOpenChange={setOpen} triggerRef={button} placement="left top">
        <ul className={styles.all}>
          {fold.ids.map((id) => {
            const mark = marks.get(id);
            return (
              mark !== undefined && (
                <li key={id}>
                  <button type="button" className={styles.one} onClick={() => choose(id)}>
                    <Dot color={mark.color} />
                    {mark.label}
                  </button>
                </li>
              )
            );
          })}
        </ul>
      </Popover>
    </>
  );
}
