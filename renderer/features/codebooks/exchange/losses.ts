import type { CodebookSource } from '#shared/formats/codebook/source.ts';

export const exchangeFormats = ['docx', 'markdown', 'csv', 'qdc', 'template'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Something that a codebook has and a format has no place for. */
export type Loss = 'passages' | 'examples' | 'review' | 'versions' | 'lineage' | 'owners' | 'counts' | 'otherBooks' | 'description' | 'oneLanguage';

/** What would not come back from a file of that format, of what this codebook really has: to be told before it is written. */
export function lossesOf({ codebook, codes, revisions, signOffs, countsOf }: CodebookSource, format: ExchangeFormat): readonly Loss[] {
  const here = new Set(codes.map(({ id }) => id));
  const has: Readonly<Record<Loss, boolean>> = {
    passages: codes.some(({ examples }) => examples.length > 0),
    examples: codes.some(({ examples }) => examples.length > 0),
    review: signOffs.length > 0 || codes.some(({ status }) => status !== 'draft' && status !== 'retired'),
    versions: revisions.length > 0,
    lineage: codes.some(({ lineage, redefinedAt }) => lineage.length > 0 || redefinedAt !== null),
    owners: codes.some(({ ownerId }) => ownerId !== null),
    counts: codes.some(({ id }) => (countsOf(id)?.own.codings ?? 0) > 0),
    otherBooks: codes.some(({ confusableWith, excludes }) => [...confusableWith, ...excludes].some((id) => !here.has(id))),
    description: codebook.description.zh.trim() !== '' || codebook.description.en.trim() !== '',
    oneLanguage: codes.some(({ name, definition }) => [name, ...Object.values(definition)].some(({ zh, en }) => zh.trim() !== '' && en.trim() !== '')),
  };
  return order[format].filter((loss) => has[loss]);
}

const order: Readonly<Record<ExchangeFormat, readonly Loss[]>> = {
  docx: ['oneLanguage', 'passages', 'otherBooks', 'lineage'],
  markdown: ['oneLanguage', 'passages', 'lineage'],
  csv: ['passages', 'review', 'versions', 'lineage', 'owners', 'otherBooks', 'description'],
  qdc: ['passages', 'counts', 'review', 'versions', 'lineage', 'owners', 'otherBooks'],
  template: ['examples', 'counts', 'review', 'versions', 'lineage', 'owners', 'otherBooks'],
};
