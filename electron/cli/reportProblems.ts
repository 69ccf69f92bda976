import type { Problem } from '../../models/problem/problem';
import { describeProblem, oneLine } from '../../shared/messages';
import type { Terminal } from './terminal';

/** Each problem as `path: sentence` on standard error; a problem without a place in the file is reported at `source`. */
export function reportProblems(problems: readonly Problem[], source: string, terminal: Terminal): void {
  for (const problem of problems) {
    terminal.err(`${oneLine(problem.path === '' ? source : problem.path)}: ${describeProblem(problem)}\n`);
  }
}
