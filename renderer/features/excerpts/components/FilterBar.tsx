import { type ExcerptFilter, everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';

import { type FacetKey, type FacetOption, type Facets, withChoice } from '../facets.ts';
import { excerptsText } from '../text.ts';
import { Facet } from './Facet.tsx';
import styles from './FilterBar.module.css';

const facetOrder = [
  ['codeIds', 'filter.code'],
  ['dyadIds', 'filter.dyad'],
  ['cityIds', 'filter.city'],
  ['levels', 'filter.level'],
  ['transcriptIds', 'filter.transcript'],
  ['coderIds', 'filter.coder'],
] as const satisfies readonly (readonly [FacetKey, string])[];

interface FilterBarProps {
  readonly filter: ExcerptFilter;
  readonly facets: Facets;
  readonly onChange: (filter: ExcerptFilter) => void;
}

/** One box per part of the filter; what is chosen stands below as chips that can be taken away. */
export function FilterBar({ filter, facets, onChange }: FilterBarProps) {
  const t = useText(excerptsText);
  const chosen = facetOrder.flatMap(([key]) =>
    ((filter[key] ?? []) as readonly string[]).map((id) => ({ key, option: facets[key].find((option) => option.id === id) ?? { id, label: t('filter.gone') } })),
  );
  return (
    <div role="search" aria-label={t('filter.label')} className={styles.bar}>
      <div className={styles.boxes}>
        {facetOrder.map(([key, label]) => (
          <Facet key={key} label={t(label)} placeholder={t('filter.any')} emptyText={t('filter.nothing')} options={unchosen(facets[key], filter[key])} onChoose={(id) => onChange(withChoice(filter, key, id, true))} />
        ))}
      </div>
      <div className={styles.words}>
        <SearchField label={t('filter.text')} placeholder={t('filter.text')} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
        <Switch label={t('filter.descendants')} isSelected={filter.withDescendants} onChange={(withDescendants) => onChange({ ...filter, withDescendants })} />
      </div>
      {chosen.length > 0 && (
        <div role="group" aria-label={t('filter.active')} className={styles.chips}>
          {chosen.map(({ key, option }) => (
            <Chip
              key={`${key} ${option.id}`}
              {...(option.color === undefined ? {} : { color: option.color })}
              removeLabel={t('filter.remove', { name: option.label })}
              onRemove={() => onChange(withChoice(filter, key, option.id, false))}
            >
              {option.label}
            </Chip>
          ))}
          <Button variant="quiet" size="small" onPress={() => onChange({ ...everyExcerpt, withDescendants: filter.withDescendants })}>
            {t('filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

function unchosen(options: readonly FacetOption[], chosen: readonly string[] | null): readonly FacetOption[] {
  return chosen === null ? options : options.filter(({ id }) => !chosen.includes(id));
}
