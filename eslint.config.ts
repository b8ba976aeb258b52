import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Raw doors that only one folder may use; everyone else goes through that folder. */
const rawDoors = {
  dexie: { name: 'dexie', message: 'Only renderer/storage talks to Dexie.' },
  electron: { name: 'electron', message: 'Only electron/ talks to Electron; the page uses renderer/platform.' },
};

export default defineConfig(
  { ignores: ['dist/**', 'release/**', 'out/**', 'test-results/**', 'node_modules/**', '.dependency-cruiser.cjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-empty': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { paths: [rawDoors.dexie, rawDoors.electron] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Interview text is never HTML.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing is sent over a network.' },
        { name: 'localStorage', message: 'Settings go through renderer/storage.' },
      ],
      'no-restricted-properties': ['error', { object: 'window', property: 'desktop', message: 'Only renderer/platform reads window.desktop.' }],
    },
  },
  { files: ['renderer/platform/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['renderer/storage/**'], rules: { 'no-restricted-imports': ['error', { paths: [rawDoors.electron] }] } },
  { files: ['electron/**'], rules: { 'no-restricted-imports': ['error', { paths: [rawDoors.dexie] }], 'no-console': 'off' } },
  {
    files: ['build/**', 'test/**', '*.config.ts', '**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-console': 'off', 'no-restricted-imports': 'off', 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  { files: ['*.config.ts', 'build/*.config.ts', 'test/**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
