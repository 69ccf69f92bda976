import { join } from 'node:path';
import { CACHE, ROOT } from '../../electron/launch/root.mjs';
import { CHROMIUM_VARIABLE } from './ensureChromium.mjs';
import { playwrightCounts, vitestCounts } from './readCounts.mjs';

const RESULTS = join(CACHE, 'test');
export const VITEST_REPORT = join(RESULTS, 'vitest.json');
const PLAYWRIGHT_REPORT = join(RESULTS, 'playwright.json');

/** A slow machine is not a failed test; a test that hangs is. */
const TEST_LIMIT_MS = 60_000;

const tool = (path, ...args) => ({ command: process.execPath, args: [join(ROOT, 'node_modules', path), ...args] });

const withBrowser = (browser) => (browser ? { [CHROMIUM_VARIABLE]: browser } : {});

function endToEnd({ browser }) {
  if (!browser) {
    return { refusal: `No Chromium is here and none could be installed. Install Chrome, Edge or Chromium, or set ${CHROMIUM_VARIABLE} to its path.` };
  }
  return {
    ...tool('@playwright/test/cli.js', 'test', '--config', 'test/e2e/playwright.config.ts', '--reporter=line,json'),
    env: { ...withBrowser(browser), PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
  };
}

function vitest({ browser }) {
  return {
    ...tool('vitest/vitest.mjs', 'run', `--testTimeout=${TEST_LIMIT_MS}`, '--reporter=dot', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`),
    env: withBrowser(browser),
  };
}

/** Every check, in the order in which a mistake is cheapest to find. `prepare` gives the command when its turn comes. */
export const STEPS = [
  { name: 'types', prepare: () => tool('typescript/bin/tsc', '-b') },
  { name: 'lint', prepare: () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  {
    name: 'layers',
    prepare: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'test/architecture/layers.mjs', 'models', 'shared', 'electron', 'renderer'),
  },
  {
    name: 'unit, contract, security',
    report: VITEST_REPORT,
    prepare: vitest,
    count: () => vitestCounts(VITEST_REPORT),
  },
  { name: 'build', prepare: () => ({ command: process.execPath, args: [join(ROOT, 'electron', 'launch', 'build.mjs')] }) },
  {
    name: 'end to end',
    needsBrowser: true,
    report: PLAYWRIGHT_REPORT,
    prepare: endToEnd,
    count: () => playwrightCounts(PLAYWRIGHT_REPORT),
  },
];
