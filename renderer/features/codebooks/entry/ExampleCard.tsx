import { useCallback } from 'react';

import type { CodeExample } from '#shared/domain/code.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { PassageInContext } from '../PassageInContext.tsx';
import { codebooksText } from '../text.ts';
import { codingOfRef } from './coding-of-ref.ts';
import { exampleKinds, type ExampleKind } from './example-kinds.ts';
import styles from './ExamplesSection.module.css';

export interface ExampleCardProps {
  readonly example: CodeExample;
  readonly onChange: (example: CodeExample) => void;
  readonly onRemove: () => void;
  readonly isReadOnly: boolean;
}

/** As much of a passage as names it aloud. */
const nameOf = (quote: string): string => [...quote].slice(0, 16).join('');

/** One example: its words in what surrounds them, a step from its place in the text. */
export function ExampleCard({ example, onChange, onRemove, isReadOnly }: ExampleCardProps) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const coding = useProject(useCallback((state: ProjectState) => codingOfRef(state, example.passage), [example.passage]));
  const quote = nameOf(example.quote);
  const go = () => workbench.go({ room: 'reading', transcriptId: example.passage.transcriptId, codingId: example.passage.codingId, passage: null });
  return (
    <li className={styles.card}>
      <blockquote className={styles.quote}>
        <PassageInContext anchor={coding?.anchor ?? null} quote={example.quote} />
      </blockquote>
      <div className={styles.line}>
        {coding === null ? (
          <span className={styles.none}>
            {example.recordId} · {t('example.gone')}
          </span>
        ) : (
          <button type="button" className={styles.go} title={t('example.go', { recordId: example.recordId })} onClick={go}>
            {example.recordId}
          </button>
        )}
        <div className={styles.note}>
          <TextField
            label={t('example.note', { quote })}
            labelHidden
            placeholder={t('example.notePlaceholder')}
            value={example.note}
            onChange={(note) => onChange({ ...example, note })}
            isReadOnly={isReadOnly}
          />
        </div>
        {!isReadOnly && (
          <>
            <Select<ExampleKind>
              label={t('example.kind')}
              labelHidden
              options={exampleKinds.map((id) => ({ id, label: t(`example.kind.${id}`) }))}
              value={example.kind}
              onChange={(kind) => onChange({ ...example, kind })}
            />
            <IconButton icon="close" size="small" label={t('example.remove', { quote })} onPress={onRemove} />
          </>
        )}
      </div>
    </li>
  );
}
