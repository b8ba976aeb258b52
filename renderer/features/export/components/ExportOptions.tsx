import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { excerptGroupings } from '#shared/formats/excerpt-groups.ts';
import { contextKinds } from '#shared/formats/surroundings.ts';

import { additions, contents, type ExportChoice, formats, formOf } from '../export-choice.ts';
import { exportText } from '../text.ts';
import styles from './ExportOptions.module.css';

interface ExportOptionsProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
}

/** What can be chosen; what does not bear on the chosen content and format is not shown. */
export function ExportOptions({ choice, onChange }: ExportOptionsProps) {
  const t = useText(exportText);
  const language = useLanguage();
  const hasQuotations = choice.content === 'excerpts' && choice.format !== 'csv';
  return (
    <div className={styles.options}>
      <RadioGroup
        label={t('content.label')}
        value={choice.content}
        options={contents.map((id) => ({ id, label: t(`content.${id}`), description: t(`content.${id}.about`) }))}
        onChange={(content) => onChange({ ...choice, content })}
      />
      <Select label={t('format.label')} value={choice.format} options={formats.map((id) => ({ id, label: t(`format.${id}`) }))} onChange={(format) => onChange({ ...choice, format })} />
      {(hasQuotations || choice.content === 'codingTable') && (
        <Select
          label={t('form.label')}
          value={formOf(choice, language)}
          options={(['zh', 'en'] as const).map((id) => ({ id, label: t(`form.${id}`) }))}
          onChange={(form) => onChange({ ...choice, form })}
        />
      )}
      {hasQuotations && (
        <>
          <Select label={t('groupBy.label')} value={choice.groupBy} options={excerptGroupings.map((id) => ({ id, label: t(`groupBy.${id}`) }))} onChange={(groupBy) => onChange({ ...choice, groupBy })} />
          <Select label={t('context.label')} value={choice.context} options={contextKinds.map((id) => ({ id, label: t(`context.${id}`) }))} onChange={(context) => onChange({ ...choice, context })} />
          <div role="group" aria-label={t('with.label')} className={styles.additions}>
            {additions.map((id) => (
              <Checkbox key={id} label={t(`with.${id}`)} isSelected={choice[id]} onChange={(isSelected) => onChange({ ...choice, [id]: isSelected })} />
            ))}
          </div>
        </>
      )}
      {choice.content === 'excerpts' && choice.format === 'csv' && <p className={styles.about}>{t('csv.about')}</p>}
    </div>
  );
}
