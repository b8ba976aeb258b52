import { useId, useState } from 'react';

import type { Code, CodeExample } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Button } from '#renderer/ui/Button.tsx';

import { codebooksText } from '../text.ts';
import { exampleKinds } from './example-kinds.ts';
import { ExampleCard } from './ExampleCard.tsx';
import styles from './ExamplesSection.module.css';
import { PickExampleDialog } from './PickExampleDialog.tsx';

export interface ExamplesSectionProps {
  readonly code: Code;
  readonly examples: readonly CodeExample[];
  /** Codes that are taken for this one: where look-alikes are found. */
  readonly confusableWith: readonly CodeId[];
  readonly onChange: (examples: CodeExample[]) => void;
  readonly isReadOnly: boolean;
}

/** Real passages that show what the code is, where it ends, and what only looks like it. */
export function ExamplesSection({ code, examples, confusableWith, onChange, isReadOnly }: ExamplesSectionProps) {
  const t = useText(codebooksText);
  const heading = useId();
  const [isPicking, setIsPicking] = useState(false);
  const replace = (old: CodeExample, next: CodeExample | null) => onChange(examples.flatMap((example) => (example === old ? (next ?? []) : example)));
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <header className={styles.head}>
        <h3 id={heading}>{t('example.title')}</h3>
        {!isReadOnly && (
          <Button size="small" icon="quote" onPress={() => setIsPicking(true)}>
            {t('example.add')}
          </Button>
        )}
      </header>
      {examples.length === 0 && <p className={styles.none}>{t('example.none')}</p>}
      {exampleKinds.map((kind) => {
        const ofKind = examples.filter((example) => example.kind === kind);
        return ofKind.length === 0 ? null : (
          <div key={kind} className={styles.kind}>
            <h4>{t(`example.kind.${kind}`)}</h4>
            <ul className={styles.list} aria-label={t(`example.kind.${kind}`)}>
              {ofKind.map((example) => (
                <ExampleCard key={example.passage.codingId} example={example} onChange={(next) => replace(example, next)} onRemove={() => replace(example, null)} isReadOnly={isReadOnly} />
              ))}
            </ul>
          </div>
        );
      })}
      {isPicking && (
        <PickExampleDialog code={code} examples={examples} confusableWith={confusableWith} onPick={(example) => onChange([...examples, example])} onClose={() => setIsPicking(false)} />
      )}
    </section>
  );
}
