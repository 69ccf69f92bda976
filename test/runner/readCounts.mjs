import { readFileSync } from 'node:fs';

const NONE = { passed: 0, failed: 0, skipped: 0 };

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** Test counts from vitest's JSON report. */
export function vitestCounts(file) {
  const report = readJson(file);
  if (!report) return NONE;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
}

/** Test counts from Playwright's JSON report; a test that passed on a second attempt counts as failed. */
export function playwrightCounts(file) {
  const stats = readJson(file)?.stats;
  if (!stats) return NONE;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
