import { useEffect, useRef, type KeyboardEvent } from 'react';

import styles from './CodeNameInput.module.css';

export interface CodeNameInputProps {
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string;
  /** Enter, or the focus going elsewhere. Never with a blank name. */
  readonly onCommit: (name: string, by: 'enter' | 'blur') => void;
  /** Escape, or a blank name. */
  readonly onCancel: () => void;
}

/** A code's name, typed in its row of the tree. */
export function CodeNameInput({ label, initial, placeholder, onCommit, onCancel }: CodeNameInputProps) {
  const input = useRef<HTMLInputElement>(null);
  // Leaving the row by Enter or Escape takes the focus away: that must not count as a second answer.
  const isAnswered = useRef(false);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const answer = (by: 'enter' | 'blur' | 'escape') => {
    if (isAnswered.current) return;
    isAnswered.current = true;
    const name = input.current?.value.trim() ?? '';
    if (by === 'escape' || name === '' || name === initial) onCancel();
    else onCommit(name, by);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter and Escape are its own.
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Enter') answer('enter');
    else if (event.key === 'Escape') answer('escape');
  };

  return (
    <input
      ref={input}
      className={styles.input}
      aria-label={label}
      defaultValue={initial}
      placeholder={placeholder}
      maxLength={200}
      onKeyDown={onKeyDown}
      onBlur={() => answer('blur')}
      // The row would take these for a press on itself, or for the start of a drag.
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
