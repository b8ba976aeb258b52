import { useId } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codebooksText } from '../text.ts';
import { mostParts, partColor, type PartDraft, type PartProblem } from './part-draft.ts';
import styles from './SplitDialog.module.css';

export interface SplitPartsProps {
  readonly parts: readonly PartDraft[];
  readonly onChange: (parts: PartDraft[]) => void;
  readonly color: string;
  readonly problem: PartProblem | null;
}

/** The names of the codes to be made, each with the digit that sends a coding to it. */
export function SplitParts({ parts, onChange, color, problem }: SplitPartsProps) {
  const t = useText(codebooksText);
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.parts}>
      <h3 id={heading}>{t('split.parts')}</h3>
      {parts.map((part, place) => (
        <div key={part.key} className={styles.part}>
          <KeyCap shortcut={String(place + 1)} />
          <Dot color={partColor(color, place)} size={12} />
          <TextField
            label={t('split.part', { number: place + 1 })}
            labelHidden
            placeholder={t('split.part', { number: place + 1 })}
            value={part.name}
            onChange={(name) => onChange(parts.map((other) => (other === part ? { ...part, name } : other)))}
            maxLength={200}
            autoFocus={place === 0}
            isInvalid={problem !== null}
          />
          {parts.length > 1 && (
            <IconButton icon="close" size="small" label={t('split.removePart', { name: part.name || String(place + 1) })} onPress={() => onChange(parts.filter((other) => other !== part))} />
          )}
        </div>
      ))}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {t(problem)}
        </p>
      )}
      {parts.length < mostParts && (
        <Button size="small" variant="quiet" icon="plus" onPress={() => onChange([...parts, { key: Math.max(...parts.map(({ key }) => key)) + 1, name: '' }])}>
          {t('split.addPart')}
        </Button>
      )}
    </section>
  );
}
