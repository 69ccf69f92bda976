import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { fileNameProblem } from '../../../shared/files/fileNameProblem';

const MAX_DEPTH = 12;

/**
 * Relative paths with forward slashes that stay below any folder they are put in and name different files on every
 * system; problems otherwise. Every part must be a plain name, so neither `..` nor a drive nor a backslash gets by.
 */
export function exportPaths(paths: readonly string[]): Result<readonly string[]> {
  const seen = new Set<string>();
  for (const [index, path] of paths.entries()) {
    const place = `files[${index}].path`;
    const parts = path.split('/');
    const wrong = parts.map((part) => fileNameProblem(part, place)).find((found) => found !== null);
    if (wrong) return fail(wrong);
    if (parts.length > MAX_DEPTH) return fail(problem('file.name-invalid', place, { name: path, reason: 'it lies too many folders deep' }));
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) return fail(problem('file.name-invalid', place, { name: path, reason: 'two files would have this name' }));
    seen.add(folded);
  }
  return ok(paths);
}
