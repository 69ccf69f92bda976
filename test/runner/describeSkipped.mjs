import { readFileSync } from 'node:fs';

const NOT_RUN = new Set(['skipped', 'pending', 'todo', 'disabled']);

const testsOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults);
  } catch {
    return [];
  }
};

/**
 * One line about the checks that need something this machine may lack (a spreadsheet program, a browser, published
 * schemas). A suite that is skipped says why in its own title.
 * @param {string} file vitest's JSON report
 */
export function describeSkipped(file) {
  const tests = testsOf(file);
  if (tests.length === 0) return 'Optional checks: none ran';
  const skipped = new Map();
  for (const { status, ancestorTitles, title } of tests) {
    if (!NOT_RUN.has(status)) continue;
    const suite = ancestorTitles[0] ?? title;
    skipped.set(suite, (skipped.get(suite) ?? 0) + 1);
  }
  if (skipped.size === 0) return 'Optional checks: all ran';
  return `Optional checks not run here: ${[...skipped].map(([suite, count]) => `${suite} (${count})`).join('; ')}`;
}
