import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { Link } from '#renderer/ui/Link.tsx';

import { codebooksText } from '../text.ts';
import { useCodes } from '../use-codebooks.ts';
import styles from './EntryFooter.module.css';
import { type EntryForm, useUnsavedIds } from './use-entry-drafts.ts';

export interface EntryFooterProps {
  readonly code: Code;
  readonly form: EntryForm;
  readonly isSavable: boolean;
  readonly onSave: () => void;
  readonly onChoose: (id: CodeId) => void;
}

/** Whether the entry is saved, the way to save it, and what else waits to be saved. */
export function EntryFooter({ code, form, isSavable, onSave, onChoose }: EntryFooterProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const codes = useCodes();
  const others = [...useUnsavedIds()].flatMap((id) => (id === code.id ? [] : (codes.get(id) ?? [])));
  return (
    <footer className={styles.footer}>
      {others.length > 0 && (
        <p className={styles.others}>
          {t('entry.unsavedElsewhere', { count: others.length })}
          {others.map((other) => (
            <Link key={other.id} onPress={() => onChoose(other.id)}>
              {inLanguage(other.name, language)}
            </Link>
          ))}
        </p>
      )}
      <div className={styles.actions}>
        <span role="status" className={styles.state} data-unsaved={form.isChanged || undefined}>
          {t(form.isChanged ? 'entry.unsaved' : 'entry.saved')}
        </span>
        <Button onPress={form.discard} isDisabled={!form.isChanged}>
          {t('entry.discard')}
        </Button>
        <Button variant="primary" icon="save" onPress={onSave} isDisabled={!isSavable}>
          {t('entry.save')}
        </Button>
        <KeyCap shortcut="Mod+S" />
      </div>
    </footer>
  );
}
