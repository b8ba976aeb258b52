import { type ReactNode, useMemo } from 'react';

import type { Dossier } from '#shared/analysis/dossier.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import { fullCityName } from '#shared/domain/city-name.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { agreementRows, attributeRows, balanceRows, evidenceRows, markRows, measureRows } from '#shared/formats/dossier/dossier-rows.ts';
import { type DossierWords, dossierWords } from '#shared/formats/dossier/dossier-words.ts';
import { AtDayField } from '#renderer/features/dyads/index.ts';
import { MemosSection } from '#renderer/features/memos/index.ts';
import { openCase } from '#renderer/frame/case-wish.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Link } from '#renderer/ui/Link.tsx';

import styles from './DossierSheet.module.css';
import { BalanceBar } from './sections/BalanceBar.tsx';
import { PassageList } from './sections/PassageList.tsx';
import { ThreeLineTable, type ThreeLineTableProps } from './sections/ThreeLineTable.tsx';
import { dossierText } from './text.ts';

type SectionKey = keyof DossierWords['sections'];

const selectCases = ({ cases }: ProjectState): Pick<ProjectState, 'cases'>['cases'] => cases;

/** All that is known of a dyad, on one sheet: to read, to follow to its sources, to print. */
export function DossierSheet({ dossier }: { readonly dossier: Dossier }) {
  const t = useText(dossierText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const words = dossierWords[language];
  const cases = useProject(selectCases);
  const { dyadId, cities, balance, marks, codings, passages } = dossier;
  const name = useMemo(() => dyadName({ cities: new Map(cities.map((city) => [city.id as string, city])) }, dyadId, language), [cities, dyadId, language]);
  const transcripts = useMemo(() => new Set(codings.map(({ transcriptId }) => transcriptId)).size, [codings]);
  const rows = useMemo(
    () => ({ agreements: agreementRows(dossier, words), attributes: attributeRows(dossier, words), measures: measureRows(dossier, words, language), balance: balanceRows(dossier, words), marks: markRows(dossier, words), evidence: evidenceRows({ cases }, dossier, words) }),
    [dossier, words, language, cases],
  );
  const table = (key: SectionKey, head: readonly string[], of: readonly (readonly string[])[], more: Pick<ThreeLineTableProps, 'figures' | 'unbroken' | 'note'> = {}): ReactNode => (
    <ThreeLineTable label={words.sections[key]} head={head} rows={of} {...more} />
  );

  return (
    <article className={styles.sheet} data-print-sheet aria-label={words.title(name)}>
      <header className={styles.head}>
        <h2>{name}</h2>
        <ul className={styles.cities}>
          {cities.map((city) => (
            <li key={city.id}>
              <strong>{fullCityName(city, language)}</strong> {provinceName(city.province, language)}
              {city.code !== '' && ` · ${city.code}`}
              {city.aliases.length > 0 && ` · ${words.alias} ${city.aliases.join(words.list)}`}
            </li>
          ))}
        </ul>
      </header>
      <Section title={words.sections.measures}>
        <div className={styles.at}>
          <AtDayField />
        </div>
        <p className={styles.printed}>{words.at(dossier.measures.at)}</p>
        {table('measures', words.measureHead, rows.measures)}
      </Section>
      <Section title={words.sections.agreements}>
        {rows.agreements.length === 0 ? <p className={styles.none}>{words.none.agreements}</p> : table('agreements', words.agreementHead, rows.agreements, { figures: [3], unbroken: [1, 2] })}
      </Section>
      <Section title={words.sections.attributes}>
        {rows.attributes.length === 0 ? <p className={styles.none}>{words.none.attributes}</p> : table('attributes', words.attributeHead, rows.attributes)}
      </Section>
      <Section title={words.sections.balance}>
        {balance === null ? (
          <p className={styles.none}>{words.none.balanceCodebook}</p>
        ) : balance.positive + balance.resistance === 0 ? (
          <p className={styles.none}>{words.none.balance}</p>
        ) : (
          <>
            <p>{words.balanceSentence(balance.positive, balance.resistance)}</p>
            <BalanceBar forces={balance.forces} />
            {table('balance', words.balanceHead, rows.balance, { figures: [1, 2, 3, 4], note: words.balanceNote })}
          </>
        )}
      </Section>
      <Section title={words.sections.marks}>
        {marks === null ? <p className={styles.none}>{words.none.marksCodebook}</p> : table('marks', words.marksHead, rows.marks, { figures: [1, 2], note: words.marksNote })}
      </Section>
      <Section title={words.sections.passages}>
        {codings.length === 0 ? (
          <p className={styles.none}>{words.none.passages}</p>
        ) : (
          <>
            <p className={styles.none}>
              {words.counts(codings.length, transcripts)}{' '}
              <span className={styles.unprinted}>
                <Link onPress={() => showExcerpts(workbench, { dyadIds: [dyadId] })}>{t('action.excerpts')}</Link>
              </span>
            </p>
            <PassageList passages={passages} />
          </>
        )}
      </Section>
      <Section title={words.sections.cases}>
        {dossier.cases.length === 0 && <p className={styles.none}>{words.none.cases}</p>}
        {dossier.cases.map(({ id, name: caseName, outcome }) => (
          <p key={id}>
            <Link onPress={() => openCase(workbench, id)}>{caseName}</Link> {outcome !== '' && t('case.outcome', { outcome })}
          </p>
        ))}
        {rows.evidence.length > 0 && table('cases', words.evidenceHead, rows.evidence)}
      </Section>
      <MemosSection about={{ kind: 'dyad', id: dyadId }} />
    </article>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
