/** A part that ships inside the app, by the name of its package, with its SPDX licence. */
export interface BundledPart {
  readonly name: string;
  readonly license: string;
}

/** All of them; a test compares the list with package.json. */
export const bundledParts: readonly BundledPart[] = [
  { name: '@fontsource-variable/noto-sans-sc', license: 'OFL-1.1' },
  { name: '@lexical/history', license: 'MIT' },
  { name: '@lexical/list', license: 'MIT' },
  { name: '@lexical/rich-text', license: 'MIT' },
  { name: '@lexical/utils', license: 'MIT' },
  { name: 'dexie', license: 'Apache-2.0' },
  { name: 'diff', license: 'BSD-3-Clause' },
  { name: 'docx', license: 'MIT' },
  { name: 'echarts', license: 'Apache-2.0' },
  { name: 'electron', license: 'MIT' },
  { name: 'fflate', license: 'MIT' },
  { name: 'i18next', license: 'MIT' },
  { name: 'lexical', license: 'MIT' },
  { name: 'lucide-react', license: 'ISC' },
  { name: 'mammoth', license: 'BSD-2-Clause' },
  { name: 'opencc-js', license: 'MIT AND Apache-2.0' },
  { name: 'papaparse', license: 'MIT' },
  { name: 'pinyin-pro', license: 'MIT' },
  { name: 'react', license: 'MIT' },
  { name: 'react-aria', license: 'Apache-2.0' },
  { name: 'react-aria-components', license: 'Apache-2.0' },
  { name: 'react-dom', license: 'MIT' },
  { name: 'react-i18next', license: 'MIT' },
  { name: 'react-stately', license: 'Apache-2.0' },
  { name: 'sax', license: 'BlueOak-1.0.0' },
  { name: 'valibot', license: 'MIT' },
];
