import { fail, ok, type Result } from '../../models/problem/result';
import { fileNameProblem } from './fileNameProblem';

export const PLAN_EXTENSION = '.plantwright.json';

export const hasPlanExtension = (name: string): boolean => name.toLowerCase().endsWith(PLAN_EXTENSION);

/**
 * The file name for what somebody typed: the extension is added when it is missing.
 * @example planFileName('Acme 2027') // 'Acme 2027.plantwright.json'
 */
export function planFileName(typed: string): Result<string> {
  const trimmed = typed.trim().normalize('NFC');
  const stem = hasPlanExtension(trimmed) ? trimmed.slice(0, -PLAN_EXTENSION.length) : trimmed;
  const name = `${stem}${PLAN_EXTENSION}`;
  const wrong = fileNameProblem(stem) ?? fileNameProblem(name);
  return wrong ? fail(wrong) : ok(name);
}

/**
 * The path with our extension, for what a save dialog gave back.
 * @example withPlanExtension('/tmp/Acme.json') // '/tmp/Acme.plantwright.json'
 */
export function withPlanExtension(path: string): string {
  if (hasPlanExtension(path)) return path;
  return `${path.replace(/\.json$/i, '')}${PLAN_EXTENSION}`;
}
