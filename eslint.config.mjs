import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const outsidePurity = 'The model, tie-out and exports are pure: content comes in as data, results go out as data.';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.kessan/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['addresses', 'words', 'views', 'model', 'tieout', 'export'].map((room) => `src/${room}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        paths: builtinModules.map((name) => ({ name, message: outsidePurity })),
        patterns: [{ group: ['astro', 'astro:*', 'astro/*', 'node:*', 'chart.js*', '@astrojs/*', '**/reading/**', '**/integration/**', '**/building/**', '**/publication/**'], message: outsidePurity }],
      }],
      'no-restricted-globals': ['error',
        { name: 'Date', message: 'Calendar dates are IsoDate; the model knows no clock and no time zone.' },
        { name: 'process', message: outsidePurity },
        { name: 'performance', message: outsidePurity },
        { name: 'globalThis', message: outsidePurity },
        { name: 'fetch', message: outsidePurity },
        { name: 'console', message: outsidePurity },
        { name: 'parseFloat', message: 'Figures are decimals; use parseFigure.' },
        { name: 'parseInt', message: 'Figures are decimals; use parseFigure.' },
        { name: 'Intl', message: 'Output may not depend on the locale of the machine.' },
      ],
      'no-restricted-properties': ['error',
        { property: 'toNumber', message: 'Figures are decimals from file to page.' },
        { property: 'toLocaleString', message: 'Output may not depend on the locale of the machine.' },
        { property: 'localeCompare', message: 'Output may not depend on the locale of the machine.' },
        { object: 'Number', property: 'parseFloat', message: 'Figures are decimals; use parseFigure.' },
        { object: 'Number', property: 'parseInt', message: 'Figures are decimals; use parseFigure.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
      ],
      'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: outsidePurity }],
    },
  },
  ...astro.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
);
