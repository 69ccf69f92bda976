import { defineConfig } from '@playwright/test';
import type { AppOptions } from './app';
import { electronBinary } from './electronBinary';

/** One process per core of a small machine: more browsers would only slow each other down. */
const WORKERS = 2;
/** What every window looks like is the page's doing, the same on every host. */
const LOOKS = ['**/everyView.spec.ts', '**/everyDialog.spec.ts', '**/longResults.spec.ts', '**/survive.spec.ts', '**/crowd.spec.ts', '**/afar.spec.ts', '**/groups.spec.ts', '**/layout.spec.ts', '**/front.spec.ts'];
/** Where a host has a part: start, files and dialogs, settings, the journal, workers under its own scheme. All others are the page's own doing; once is enough. */
const WITH_HOST = ['answer', 'calendars', 'calibration', 'edit', 'explain', 'export', 'files', 'german', 'glance', 'pins', 'prices', 'rules', 'tables', 'viewer'].map((name) => `**/${name}.spec.ts`);
const electron = electronBinary();

// Workers read this file too; the line is for the person who started the run.
if (electron === null && process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log('End to end on Electron: skipped, its binary is not installed here.');
}

export default defineConfig<AppOptions>({
  testDir: './specs',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './buildApp.ts',
  workers: WORKERS,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'line',
  projects: [
    { name: 'loopback', use: { hostKind: 'loopback' } },
    { name: 'electron-double', testMatch: WITH_HOST, use: { hostKind: 'electron-double' } },
    ...(electron === null ? [] : [{ name: 'electron', testIgnore: LOOKS, use: { hostKind: 'electron' as const } }]),
  ],
});
