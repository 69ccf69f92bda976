import { runCommand } from '../../electron/launch/runCommand.mjs';

/** Tools that some tests use when they are on the path; without them those tests are skipped, and this line says so. */
const OPTIONAL_TOOLS = [
  { command: 'soffice', args: ['--version'], check: 'workbook recalculated by LibreOffice' },
  { command: 'terraform', args: ['version'], check: 'variable files read by Terraform' },
];

const PROBE_LIMIT_MS = 30_000;

export async function describeOptionalChecks() {
  const lines = [];
  for (const { command, args, check } of OPTIONAL_TOOLS) {
    const { ok } = await runCommand(command, args, { timeoutMs: PROBE_LIMIT_MS, shell: process.platform === 'win32' });
    lines.push(`${check}: ${ok ? 'ran' : `skipped, no ${command} here`}`);
  }
  return `Optional checks: ${lines.join('; ')}`;
}
