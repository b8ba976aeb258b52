import { type Excerpt, excerptOf } from '#shared/analysis/excerpts.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { TranscriptId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { type ExcerptGrouping, type Group, groupsOf } from './excerpt-groups.ts';
import type { ExportProblemCode } from './export-problem.ts';
import { codePathName, linkNames } from './names.ts';
import { eachAtPace, type Pace } from './pace.ts';
import { type Quotation, quotation, type QuotationForm } from './quotation.ts';
import { type ContextKind, Surroundings } from './surroundings.ts';
import { type Texts, verifyExcerpts } from './verify.ts';
import { exportWords } from './words.ts';

/** What is exported: codings in the order of `selectCodings`, and the texts they stand in. */
export interface ExcerptSource {
  readonly state: ProjectState;
  readonly codings: readonly Coding[];
  readonly texts: Texts;
}

export interface ExcerptDocumentOptions {
  readonly title: string;
  readonly groupBy: ExcerptGrouping;
  /** Of headings, labels and of the names of codes and cities; the passages are in whatever language was spoken. */
  readonly language: Language;
  readonly form: QuotationForm;
  readonly context: ContextKind;
  readonly speaker: boolean;
  readonly note: boolean;
  readonly links: boolean;
  /** The path of the code below each quotation; to be left out where codes are the headings. */
  readonly codePath: boolean;
}

/** A labelled line below a quotation: 备注, 关联. */
export interface DocumentDetail {
  readonly label: string;
  readonly text: string;
}

export interface DocumentEntry {
  readonly quotation: Quotation;
  readonly details: readonly DocumentDetail[];
}

export interface DocumentSection {
  readonly heading: string;
  /** Codings and transcripts of this section and all below it, each once: 参考点 3，材料来源 2. */
  readonly counts: string;
  readonly entries: readonly DocumentEntry[];
  readonly sections: readonly DocumentSection[];
}

/** Excerpts as a document that every format writes in its own way. */
export interface ExcerptDocument {
  readonly title: string;
  readonly language: Language;
  readonly form: QuotationForm;
  readonly counts: string;
  readonly sections: readonly DocumentSection[];
}

const chunk = 250;

class EntryMaker {
  readonly #surroundings = new Map<TranscriptId, Surroundings>();

  constructor(
    private readonly texts: Texts,
    private readonly options: ExcerptDocumentOptions,
  ) {}

  entryOf(excerpt: Excerpt): DocumentEntry {
    const { coding, transcript } = excerpt;
    const { form, context, speaker } = this.options;
    const around = context === 'none' && !speaker ? null : this.#around(excerpt);
    const { before, after } = around?.contextOf(coding.anchor, context) ?? { before: '', after: '' };
    return {
      quotation: quotation({
        passage: coding.anchor.quote,
        recordId: transcript.recordId,
        form,
        speaker: speaker ? (around?.speakerOf(coding.anchor) ?? null) : null,
        before,
        after,
      }),
      details: this.#detailsOf(excerpt),
    };
  }

  #detailsOf({ coding, codePath, links }: Excerpt): DocumentDetail[] {
    const { language, ...wanted } = this.options;
    const words = exportWords[language];
    const details = [
      { label: words.code, text: wanted.codePath ? codePathName(codePath, language) : '' },
      { label: words.links, text: wanted.links ? linkNames(links, language) : '' },
      { label: words.note, text: wanted.note ? coding.note.trim() : '' },
    ];
    return details.filter(({ text }) => text !== '');
  }

  #around({ transcript }: Excerpt): Surroundings {
    const known = this.#surroundings.get(transcript.id);
    if (known !== undefined) return known;
    const surroundings = new Surroundings(this.texts.get(transcript.textHash) ?? '');
    this.#surroundings.set(transcript.id, surroundings);
    return surroundings;
  }
}

/**
 * The excerpts as a document. Every passage is compared with its source text first; with one that differs there is no
 * document. A coding linked to two dyads stands under both; headings count it once.
 * @throws CancelledError where `pace` asks for that.
 */
export async function buildExcerptDocument(
  { state, codings, texts }: ExcerptSource,
  options: ExcerptDocumentOptions,
  pace: Pace = {},
): Promise<Result<ExcerptDocument, ExportProblemCode>> {
  if (codings.length === 0) return fail('export.nothing');
  const verified = verifyExcerpts(state, codings, texts);
  if (!verified.ok) return verified;
  const maker = new EntryMaker(texts, options);
  const entries = new Map<Coding, DocumentEntry>();
  await eachAtPace(codings, pace, chunk, (coding) => entries.set(coding, maker.entryOf(excerptOf(state, coding))));
  const words = exportWords[options.language];
  const countsOf = (counted: readonly Coding[]): string =>
    words.counts(counted.length, new Set(counted.map(({ transcriptId }) => transcriptId)).size);
  const sectionOf = ({ heading, codings: own, all, groups }: Group): DocumentSection => ({
    heading,
    counts: countsOf(all),
    entries: own.flatMap((coding) => entries.get(coding) ?? []),
    sections: groups.map(sectionOf),
  });
  return ok({
    title: options.title.trim(),
    language: options.language,
    form: options.form,
    counts: countsOf(codings),
    sections: groupsOf(state, codings, options.groupBy, options.language).map(sectionOf),
  });
}
