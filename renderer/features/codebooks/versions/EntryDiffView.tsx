import type { EntryDiff } from '#shared/analysis/codebook-diff.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { type CodeField, fieldName } from '#shared/formats/codebook/fields.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';

import { codebooksText } from '../text.ts';
import { DiffText } from './DiffText.tsx';
import styles from './Versions.module.css';

/** One entry side by side: the earlier on the left, the later on the right, field by field. */
export function EntryDiffView({ diff }: { readonly diff: EntryDiff }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const nameOf = (field: string): string => {
    if (field === 'parent' || field === 'examples') return t(`versions.field.${field}`);
    const [, name = field, of] = /^(?:definition\.)?([^.]+)(?:\.(zh|en))?$/.exec(field) ?? [];
    const bare = fieldName(name as CodeField, language);
    return of === undefined ? bare : t(`entry.in.${of as 'zh' | 'en'}`, { field: bare });
  };
  return (
    <div className={styles.entry}>
      <p className={styles.marks}>
        <DiffMarks diff={diff} />
      </p>
      {diff.fields.length === 0 ? (
        <p className={styles.quiet}>{t('versions.noFields')}</p>
      ) : (
        <table className={styles.fields}>
          <thead>
            <tr>
              <th scope="col">{t('versions.before')}</th>
              <th scope="col">{t('versions.after')}</th>
            </tr>
          </thead>
          {diff.fields.map(({ field, before, after }) => (
            <tbody key={field}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles.field}>
                  {nameOf(field)}
                </th>
              </tr>
              <tr>
                <td>
                  <DiffText before={before} after={after} side="before" />
                </td>
                <td>
                  <DiffText before={before} after={after} side="after" />
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
}

const tones = { added: 'success', removed: 'danger', changed: 'warning', same: 'neutral' } as const;

/** What became of an entry, in words: no colour is needed to tell. */
export function DiffMarks({ diff }: { readonly diff: EntryDiff }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const other = diff.other === null ? '' : inLanguage(diff.other, language);
  return (
    <>
      {(diff.kind !== 'changed' || diff.marks.length === 0) && <Badge tone={tones[diff.kind]}>{t(`versions.kind.${diff.kind}`)}</Badge>}
      {diff.marks.map((mark) => (
        <Badge key={mark} tone={mark === 'moved' || mark === 'recoloured' || mark === 'details' ? 'neutral' : 'warning'}>
          {t(`versions.mark.${mark}`, { other })}
        </Badge>
      ))}
    </>
  );
}
