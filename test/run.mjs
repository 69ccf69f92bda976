import { ensureInstalled } from '../electron/launch/ensureInstalled.mjs';
import { requireNode } from '../electron/launch/nodeVersion.mjs';
import { ensureChromium } from './runner/ensureChromium.mjs';
import { describeSkipped } from './runner/describeSkipped.mjs';
import { runStep } from './runner/runStep.mjs';
import { STEPS, VITEST_REPORT } from './runner/steps.mjs';

const USAGE = `npm test [-- --no-e2e]
  --no-e2e   everything but the end-to-end tests (the same as npm run check)`;

/** Sums of all tests; a step that failed without a failing test (types, lint, a crash) counts as one failure. */
function total(results) {
  const sum = (pick) => results.reduce((all, result) => all + pick(result), 0);
  return {
    passed: sum(({ counts }) => counts.passed),
    failed: sum(({ counts, passed }) => (passed ? 0 : Math.max(1, counts.failed))),
  };
}

async function runAll(args) {
  const unknown = args.find((arg) => arg !== '--no-e2e');
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}.\n${USAGE}`);
  await ensureInstalled();
  const endToEnd = !args.includes('--no-e2e');
  const browser = endToEnd ? await ensureChromium() : null;
  const results = [];
  for (const step of STEPS.filter(({ needsBrowser }) => endToEnd || !needsBrowser)) results.push(await runStep(step, { browser }));
  console.log(describeSkipped(VITEST_REPORT));
  const failedSteps = results.filter(({ passed }) => !passed).map(({ name }) => name);
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join('; ')}`);
  const { passed, failed } = total(results);
  console.log(`${passed} passed, ${failed} failed`);
  return failedSteps.length === 0 ? 0 : 1;
}

requireNode();
try {
  process.exitCode = await runAll(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
