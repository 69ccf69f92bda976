import { resolve } from 'node:path';

/**
 * The plan file named on a command line, or null. Electron and the system add switches and the app's own path; only
 * what ends in `.json` is taken for a plan.
 */
export function planInArguments(args: readonly string[], workingFolder: string): string | null {
  const plan = args.slice(1).find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.json'));
  return plan === undefined ? null : resolve(workingFolder, plan);
}
