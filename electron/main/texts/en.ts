import type { HostTexts } from './host-texts.ts';

export const en: HostTexts = {
  chooseFiles: { transcripts: 'Interview transcripts', project: 'Dyadtrace projects and reviews', cities: 'List of cities', codebook: 'Codebook files', dyads: 'List of dyads or agreements' },
  fileKind: { project: 'Dyadtrace project', review: 'Dyadtrace review', docx: 'Word document', markdown: 'Markdown document', text: 'Text file', csv: 'CSV table', latex: 'LaTeX document', qdc: 'REFI-QDA codebook', codebookTemplate: 'Dyadtrace codebook template', graphml: 'GraphML network', gexf: 'GEXF network', zip: 'ZIP archive', svg: 'SVG picture', png: 'PNG picture' },
  edit: { menu: 'Edit', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all' },
  slowClose: {
    message: 'Some changes are still being saved',
    detail: 'Saving takes longer than usual. If you close now, changes that are not on disk yet are lost; whatever was shown as saved is safe.',
    wait: 'Keep waiting',
    closeAnyway: 'Close anyway',
  },
  pageGone: {
    message: 'The window stopped unexpectedly',
    detail: 'Whatever was shown as saved is on disk. Open the window again to go on.',
    reload: 'Open again',
    quit: 'Quit',
  },
  cannotOpen: {
    message: (fileName) => `“${fileName}” cannot be opened`,
    detail: 'The file may have been moved or removed, or you may not be allowed to read it.',
    close: 'OK',
  },
};
