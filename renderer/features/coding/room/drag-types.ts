/** What is dragged between the tree of codes and the text, within the app only. */
export const codeDragType = 'application/x-dyadtrace-code';
export const passageDragType = 'application/x-dyadtrace-passage';
