import { formatRecordId, parseRecordId } from '#shared/domain/record-id.ts';
import type { TranscriptHeader } from '#shared/domain/transcript.ts';
import { readDate } from '#shared/text/dates.ts';

/** A header as it is being typed: any text in any field. */
export type HeaderDraft = TranscriptHeader;

export type HeaderTextKey = Exclude<keyof HeaderDraft, 'cityId'>;

export const blankHeader: HeaderDraft = {
  recordId: '',
  title: '',
  date: '',
  place: '',
  role: '',
  institution: '',
  interviewer: '',
  consent: '',
  confidentiality: '',
  cityId: null,
};

/** As many UTF-16 units as a field of the header may have. */
export const longestField = 500;

export type HeaderFault = 'recordId.blank' | 'recordId.form' | 'recordId.taken' | 'date.unreal';
export type HeaderFaults = Readonly<Partial<Record<'recordId' | 'date', HeaderFault>>>;

/** What is known of a record id beside its form. */
export interface RecordIdRules {
  /** A record id that stands as it is, whatever its form: the one a transcript already has. */
  readonly kept: string | null;
  isTaken(recordId: string): boolean;
}

/** The record id in its one spelling (`szg20220713` is SZG20220713), or as typed where it has not that form. */
export function tidyRecordId(typed: string): string {
  const parsed = parseRecordId(typed);
  return parsed === null ? typed.trim() : formatRecordId(parsed);
}

/** The ISO date that a record id names; blank where it names none. */
export function dateOfRecordId(recordId: string): string {
  return parseRecordId(recordId)?.date ?? '';
}

function recordIdFault(typed: string, { kept, isTaken }: RecordIdRules): HeaderFault | null {
  const recordId = tidyRecordId(typed);
  if (recordId === '') return 'recordId.blank';
  if (recordId === kept) return null;
  if (parseRecordId(recordId) === null) return 'recordId.form';
  return isTaken(recordId) ? 'recordId.taken' : null;
}

/** What is wrong with a draft, by field; nothing in a sound one. */
export function faultsOf(draft: HeaderDraft, rules: RecordIdRules): HeaderFaults {
  const recordId = recordIdFault(draft.recordId, rules);
  const isUnreal = draft.date.trim() !== '' && readDate(draft.date) === null;
  return { ...(recordId === null ? {} : { recordId }), ...(isUnreal ? { date: 'date.unreal' } : {}) };
}

/** A sound draft as it is kept: trimmed, the record id in its one spelling, the date in ISO form. */
export function headerOf(draft: HeaderDraft): TranscriptHeader {
  return {
    recordId: tidyRecordId(draft.recordId),
    title: draft.title.trim(),
    date: readDate(draft.date) ?? '',
    place: draft.place.trim(),
    role: draft.role.trim(),
    institution: draft.institution.trim(),
    interviewer: draft.interviewer.trim(),
    consent: draft.consent.trim(),
    confidentiality: draft.confidentiality.trim(),
    cityId: draft.cityId,
  };
}
