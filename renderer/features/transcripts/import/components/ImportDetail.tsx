import type { TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import { type Translate, useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';

import type { HeaderDraft } from '../../header/header-draft.ts';
import { HeaderFields } from '../../header/HeaderFields.tsx';
import { type TranscriptsKey, transcriptsText } from '../../text.ts';
import type { ReadItem } from '../import-item.ts';
import { sizeText } from '../size-text.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import { isRenumbered } from './FateBadge.tsx';
import styles from './ImportDetail.module.css';
import type { ImportRow } from './ImportTable.tsx';
import { TextPreview } from './TextPreview.tsx';

interface ImportDetailProps {
  readonly row: ImportRow;
  readonly isBusy: boolean;
  readonly onEdit: (key: string, edits: Partial<HeaderDraft>) => void;
  readonly onChooseEncoding: (key: string, encoding: TextEncoding) => void;
}

/** One file of the batch: why it failed, or its header to fill in and its first lines to look at. */
export function ImportDetail({ row: { item, verdict }, isBusy, onEdit, onChooseEncoding }: ImportDetailProps) {
  const t = useText(transcriptsText);
  const language = useLanguage();
  if (item.kind === 'failed') {
    return (
      <div className={styles.detail}>
        <Head name={item.name} facts={sizeText(item.size, language)} />
        <Banner tone="danger" title={t('fate.failed')}>
          {t(`problem.${item.problem.code}`, item.problem.params)}
        </Banner>
      </div>
    );
  }
  const { file } = item.reading;
  const number = new Intl.NumberFormat(language);
  const facts = t(file.turnCount === 0 ? 'detail.facts.noTurns' : 'detail.facts', {
    length: number.format(file.text.length),
    turns: number.format(file.turnCount),
    size: sizeText(item.size, language),
  });
  const { draft, faults, fate, recordId, twin } = verdict;
  const encoding = fate !== 'imported' && (
    <EncodingChoice item={item} isDisabled={isBusy} onChoose={(chosen) => onChooseEncoding(item.key, chosen)} />
  );
  return (
    <div className={styles.detail}>
      <Head name={item.name} facts={facts} />
      {fate === 'imported' && <Banner tone="success">{t('detail.imported', { recordId: recordId ?? '' })}</Banner>}
      {twin !== null && (
        <Banner tone="warning" title={t('detail.duplicate.title')}>
          {t('detail.duplicate', { twin })}
        </Banner>
      )}
      {fate === 'doubt' && (
        <Banner tone="warning" title={t('fate.doubt')}>
          {t('detail.doubt')}
        </Banner>
      )}
      {item.isDoubtful && encoding}
      {draft !== null && fate !== 'imported' && (
        <HeaderFields
          key={item.key}
          draft={draft}
          faults={faults}
          onChange={(edits) => onEdit(item.key, edits)}
          recordIdNote={isRenumbered(verdict) ? t('detail.renumbered', { wanted: draft.recordId, recordId: recordId ?? '' }) : undefined}
          cityNote={cityNoteOf(item, draft, t)}
        />
      )}
      {file.messages.length > 0 && (
        <ul aria-label={t('detail.notes')} className={styles.notes}>
          {file.messages.map(({ code, params }) => (
            <li key={code}>{t(`message.${code}`, params)}</li>
          ))}
        </ul>
      )}
      <div className={styles.text}>
        {!item.isDoubtful && encoding}
        <h4 className={styles.previewHead}>{t('detail.preview')}</h4>
        <TextPreview label={t('detail.preview')} text={file.text} />
      </div>
    </div>
  );
}

function Head({ name, facts }: { readonly name: string; readonly facts: string }) {
  return (
    <header className={styles.head}>
      <h3>{name}</h3>
      <p>{facts}</p>
    </header>
  );
}

/** What to know where the file names a city and none is chosen. */
function cityNoteOf({ reading: { file }, cities }: ReadItem, draft: HeaderDraft, t: Translate<TranscriptsKey>): string | undefined {
  if (file.cityName === null || draft.cityId !== null) return undefined;
  return t(cities.exact.length + cities.candidates.length > 0 ? 'field.city.several' : 'field.city.unknown', { name: file.cityName });
}
