import type { Transcript } from '#shared/domain/transcript.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';

import { type TranscriptsKey, transcriptsText } from '../text.ts';
import styles from './SourceFile.module.css';
import { saveOriginal } from './save-original.ts';

/** The encoding in words; one that an older or newer version wrote stands as it is. */
function encodingName(encoding: string, t: (key: TranscriptsKey) => string): string {
  const key = `encoding.${encoding}`;
  return key in transcriptsText.zh ? t(key as TranscriptsKey) : encoding;
}

/** The file a transcript came from, and a way to have it back. */
export function SourceFile({ transcript }: { readonly transcript: Transcript }) {
  const t = useText(transcriptsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { source, textLength, addedAt } = transcript;
  return (
    <section aria-label={t('edit.source')} className={styles.source}>
      <Icon name={source.encoding === 'docx' ? 'file-type' : 'file-text'} size={20} />
      <div className={styles.sourceText}>
        <h3>{source.fileName}</h3>
        <p>
          {t('edit.sourceFacts', {
            length: new Intl.NumberFormat(language).format(textLength),
            encoding: encodingName(source.encoding, t),
            date: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(addedAt)),
          })}
        </p>
        {source.originalHash === null && <p>{t('edit.noOriginal')}</p>}
      </div>
      {source.originalHash !== null && (
        <Button size="small" icon="download" onPress={() => void saveOriginal(workbench, transcript)}>
          {t('edit.saveOriginal')}
        </Button>
      )}
    </section>
  );
}
