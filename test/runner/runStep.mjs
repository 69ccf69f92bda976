import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from '../../electron/launch/runCommand.mjs';
import { ROOT } from '../../electron/launch/root.mjs';

const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };
/** A step that hangs must not hang the run: types to build take four minutes on two cores, the tests ten, the browser up to fifteen; all within half an hour. */
const STEP_LIMIT_MS = 960_000;

/** A report of an earlier run must not be taken for this one's. */
function clearReport(file) {
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

const describeCounts = ({ passed, failed, skipped }) =>
  [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ');

/** Output is kept and shown later: colour codes only where the reader sees a terminal. */
function stepEnvironment(env) {
  const { FORCE_COLOR, ...rest } = process.env;
  return process.stdout.isTTY ? { ...rest, FORCE_COLOR: FORCE_COLOR ?? '1', ...env } : { ...rest, NO_COLOR: '1', ...env };
}

async function execute(step, context) {
  const { command, args, env, refusal } = step.prepare(context);
  if (refusal) return { ok: false, output: refusal, timedOut: false };
  return runCommand(command, args, { cwd: ROOT, env: stepEnvironment(env), timeoutMs: STEP_LIMIT_MS });
}

/** Runs one step, prints one line about it and, when it failed, what it said. */
export async function runStep(step, context) {
  clearReport(step.report);
  const started = process.hrtime.bigint();
  const { ok, output, timedOut } = await execute(step, context);
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  const counts = step.count?.() ?? NO_TESTS;
  const nothingRan = step.count !== undefined && counts.passed + counts.failed === 0;
  const passed = ok && !nothingRan;
  const detail = step.count ? `  ${describeCounts(counts)}` : '';
  if (!passed) console.log(output.trim());
  if (timedOut) console.log(`Stopped after ${STEP_LIMIT_MS / 1000} s.`);
  if (ok && nothingRan) console.log('No test ran.');
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(26)} ${seconds.padStart(6)} s${detail}`);
  return { name: step.name, passed, counts };
}
