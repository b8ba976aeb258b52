import * as v from 'valibot';

/** Whose words are searched: everything, header and narration included, or the turns of one role. */
export const searchedSpeakers = ['all', 'interviewee', 'interviewer', 'other'] as const;
export type SearchedSpeaker = (typeof searchedSpeakers)[number];

export const searchRequestSchema = v.object({ query: v.string(), speaker: v.picklist(searchedSpeakers) });

/** What a person looks for. */
export type SearchRequest = v.InferOutput<typeof searchRequestSchema>;
