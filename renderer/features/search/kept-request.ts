import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';

import { type SearchRequest, searchRequestSchema } from './search-request.ts';

/** What was looked for last, kept with the project. */
export const keptRequest = perWorkbench((workbench) => new KeptView<SearchRequest>(workbench, 'search.request', searchRequestSchema, { query: '', speaker: 'all' }));
