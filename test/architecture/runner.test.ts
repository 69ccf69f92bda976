import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeSkipped } from '../runner/describeSkipped.mjs';
import { playwrightCounts, vitestCounts } from '../runner/readCounts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'plantwright-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting tests', () => {
  it('counts nothing as passed when the report was never written', () => {
    expect(vitestCounts(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(playwrightCounts(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('keeps skipped tests apart from passed ones', () => {
    expect(vitestCounts(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }))).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a test that passed only on its second attempt as failed', () => {
    expect(playwrightCounts(report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } }))).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });
});

describe('telling what did not run', () => {
  const suite = (status: string) => ({ assertionResults: [{ status, ancestorTitles: ['LibreOffice (skipped: not here)'], title: 'opens' }] });

  it('names each skipped suite with its own reason', () => {
    expect(describeSkipped(report({ testResults: [suite('skipped'), suite('skipped'), suite('passed')] }))).toBe(
      'Optional checks not run here: LibreOffice (skipped: not here) (2)',
    );
  });

  it('does not take a missing report for a full one', () => {
    expect(describeSkipped(join(folder, 'none.json'))).toBe('Optional checks: none ran');
  });

  it('says so when everything ran', () => {
    expect(describeSkipped(report({ testResults: [suite('passed')] }))).toBe('Optional checks: all ran');
  });
});
