/** What a dragged code is, to whatever takes codes: its id. */
export const codeDragType = 'application/x-dyadtrace-code';
