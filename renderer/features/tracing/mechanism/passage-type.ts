/** The type under which a dragged passage hands over which coding it is, as JSON of a `CodingRef`. */
export const passageType = 'application/x-dyadtrace-passage';
