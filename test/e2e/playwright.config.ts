import { defineConfig } from '@playwright/test';
import type { AppOptions } from './app';
import { electronBinary } from './electronBinary';

/** One process per core of a small machine: more browsers would only slow each other down. */
const WORKERS = 2;
/** What every window looks like is the page's doing, the same on every host; once is enough. */
const LOOKS = ['**/everyView.spec.ts', '**/everyDialog.spec.ts', '**/longResults.spec.ts', '**/survive.spec.ts', '**/crowd.spec.ts', '**/afar.spec.ts', '**/groups.spec.ts', '**/layout.spec.ts', '**/front.spec.ts'];
/** Minutes of keys and clicks in the page; what a host adds to them has specs of its own. */
const JOURNEYS = ['**/journey-*.spec.ts'];
/** Minutes of a worker that no host takes part in. */
const LONG_RUNS = ['**/ranges.spec.ts', '**/prove.spec.ts'];
const ONCE = [...LOOKS, ...JOURNEYS, ...LONG_RUNS];
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
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  projects: [
    { name: 'loopback', use: { hostKind: 'loopback' } },
    { name: 'electron-double', testIgnore: ONCE, use: { hostKind: 'electron-double' } },
    ...(electron === null ? [] : [{ name: 'electron', testIgnore: LOOKS, use: { hostKind: 'electron' as const } }]),
  ],
});
