import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * One build per program, chosen by mode: `vite build --mode renderer|main|preload|loopback|cli`.
 * `vite` alone serves the page for development (without a host), and vitest reads the same file.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const inRoot = (path: string): string => `${root}${path}`;
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
const define = { __APP_VERSION__: JSON.stringify(version) };
const sourcemap = process.env['PLANTWRIGHT_SOURCE_MAPS'] === '1';

const inPackages = (...names: readonly string[]): RegExp =>
  new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})`);

/** The page. Heavy libraries lie in files of their own, so that a change of ours leaves them cached. */
const renderer: UserConfig = {
  root: inRoot('renderer'),
  base: './',
  define,
  plugins: [react()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  build: {
    outDir: inRoot('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    sourcemap,
    // Fonts and images stay files: the content policy allows no inlined fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: inPackages('react[\\\\/]', 'react-dom[\\\\/]', 'scheduler[\\\\/]'), priority: 5 },
            { name: 'fluent', test: inPackages('@fluentui', '@griffel', 'tabster', 'keyborg'), priority: 4 },
            { name: 'exceljs', test: inPackages('exceljs'), priority: 2 },
          ],
        },
      },
    },
  },
};

/** React Flow as it comes, with a graph of ours: what `npm run bench` measures the canvas against. */
const plainFlow: UserConfig = { root: inRoot('test/bench/plainFlow'), base: './', plugins: [react()], build: { outDir: inRoot('.cache/plain-flow'), emptyOutDir: true, target: 'chrome120' } };

interface NodeProgram {
  readonly entry: string;
  readonly outDir: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
  /** Dynamic imports become files of their own, loaded when first needed. */
  readonly split: boolean;
}

/** A program for Node or Electron: everything but `electron` and Node's own modules is bundled, so the package carries no node_modules. */
function nodeProgram({ entry, outDir, file, format, split }: NodeProgram): UserConfig {
  return {
    root,
    // Bundled CommonJS libraries still ask for __filename, which an ES module does not have.
    define: format === 'es' ? { ...define, __filename: 'import.meta.filename' } : define,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', '@playwright/test', 'playwright'] },
    build: {
      ssr: inRoot(entry),
      outDir: inRoot(outDir),
      emptyOutDir: true,
      target: 'node20',
      sourcemap,
      minify: false,
      rolldownOptions: {
        output: {
          format,
          entryFileNames: file,
          chunkFileNames: 'chunks/[name]-[hash].js',
          ...(split ? {} : { codeSplitting: false }),
        },
      },
    },
  };
}

const programs: Readonly<Record<string, UserConfig>> = {
  renderer,
  main: nodeProgram({ entry: 'electron/main/main.ts', outDir: 'dist/main', file: 'main.js', format: 'es', split: true }),
  // A sandboxed preload can load neither ES modules nor other files: one CommonJS file.
  preload: nodeProgram({ entry: 'electron/preload/preload.ts', outDir: 'dist/preload', file: 'preload.cjs', format: 'cjs', split: false }),
  loopback: nodeProgram({ entry: 'electron/loopback/serve.ts', outDir: 'dist/loopback', file: 'serve.js', format: 'es', split: true }),
  // The workbook writer and Azure's clients are large; they are loaded when somebody asks for them.
  cli: nodeProgram({ entry: 'electron/cli/main.ts', outDir: 'dist/cli', file: 'cli.js', format: 'es', split: true }),
  // What `npm run bench` measures; never shipped. It lies as deep as test/bench, where what it shares with the browser tests looks for the project.
  bench: nodeProgram({ entry: 'test/bench/bench.ts', outDir: '.cache/bench', file: 'bench.js', format: 'es', split: false }),
  plainFlow,
};

/** Tests of pure code alone. */
const ENGINE_TESTS = ['test/unit/models/**/*.test.ts', 'test/property/**/*.test.ts', 'test/golden/**/*.test.ts'];

export default defineConfig(({ mode, command }) => {
  if (mode === 'test') {
    return {
      define,
      test: {
        environment: 'node',
        setupFiles: [inRoot('test/fixtures/propertySeed.ts')],
        // The engine has no state of a run, so its tests share one load of it: most of their time was loading. All others start from nothing.
        projects: [
          { extends: true, test: { name: 'engine', include: ENGINE_TESTS, isolate: false } },
          { extends: true, test: { name: 'program', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/e2e/**', 'node_modules/**', ...ENGINE_TESTS] } },
        ],
        // Ends a hung test, and says nothing about speed: a busy machine may take its time.
        testTimeout: 60_000,
        // One worker a processor; the default keeps one free, which halves the speed of a small machine.
        maxWorkers: '100%',
      },
    };
  }
  const program = programs[mode] ?? (command === 'serve' ? renderer : undefined);
  if (!program) throw new Error(`Unknown build mode "${mode}". Known: ${Object.keys(programs).join(', ')}.`);
  return program;
});
