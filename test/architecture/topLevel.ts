import { readdirSync } from 'node:fs';
import { ROOT } from './tree';

/** The house's rooms: new ones are a decision, not an accident. */
export const ALLOWED_TOP_LEVEL = [
  // The product.
  'electron',
  'models',
  'renderer',
  'shared',
  'test',
  // Words.
  'docs',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  // What tools look for at the top.
  '.ci',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'electron-builder.yml',
  'eslint.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
  // What tools leave behind; all of it is ignored by git.
  '.cache',
  'dist',
  'node_modules',
  'playwright-report',
  'release',
  'test-results',
] as const;

export const strangersAtTheTop = (root = ROOT): readonly string[] =>
  readdirSync(root).filter((name) => !(ALLOWED_TOP_LEVEL as readonly string[]).includes(name));
