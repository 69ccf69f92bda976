import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { ambientRules, ambientSyntax, engineImports } from './test/architecture/lint/ambient.mjs';
import { coreRules } from './test/architecture/lint/core.mjs';
import { interfaceSyntax } from './test/architecture/lint/interface.mjs';

const SOURCES = ['**/*.{ts,tsx,mts}'];
/** Tools read their configuration from the default export; declarations describe what others export. */
const CONFIGURATIONS = ['**/*.d.{ts,mts}', '*.config.{ts,mjs}', 'test/**/*.config.ts', 'test/e2e/buildApp.ts', 'test/architecture/layers.mjs'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing is called the same everywhere.',
};

/** `no-restricted-syntax` is one rule with one list: every block states its whole list. */
const restrict = (...selectors) => ({ 'no-restricted-syntax': ['error', noDefaultExport, ...selectors] });

export default tseslint.config(
  { ignores: ['dist/', 'release/', '.cache/', 'test-results/', 'playwright-report/'] },
  // The rules hold everywhere: a file cannot switch them off for itself.
  { linterOptions: { noInlineConfig: true } },
  { rules: { ...coreRules, ...restrict() } },
  { files: SOURCES, extends: [tseslint.configs.recommended] },
  {
    files: SOURCES,
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['models/**/*.ts'], rules: { ...ambientRules, ...restrict(...ambientSyntax, ...engineImports) } },
  { files: ['shared/**/*.ts'], rules: { ...ambientRules, ...restrict(...ambientSyntax) } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: restrict(...interfaceSyntax),
  },
  { files: CONFIGURATIONS, rules: { 'no-restricted-syntax': 'off' } },
);
