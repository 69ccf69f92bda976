import type { Result } from '../../models/problem/result';
import type { StepProgress } from '../../models/problem/stepProgress';
import { walkSteps } from '../../models/problem/walkSteps';
import type { OptionValues } from './command';
import { EXIT, type ExitCode } from './exitCode';
import { reportProblems } from './reportProblems';
import type { Terminal } from './terminal';

interface LongWork<T> {
  readonly source: string;
  readonly steps: Iterator<StepProgress, Result<T>>;
  /** The result for people. */
  readonly write: (result: T) => string;
}

/** Walks long work on a plan to its end and prints what came of it: for people, or with `--json` as JSON. */
export function printResult<T>({ source, steps, write }: LongWork<T>, options: OptionValues, terminal: Terminal): ExitCode {
  const result = walkSteps(steps);
  if (!result.ok) {
    reportProblems(result.problems, source, terminal);
    return EXIT.invalidInput;
  }
  terminal.out(options['json'] === true ? `${JSON.stringify(result.value, null, 2)}\n` : write(result.value));
  return EXIT.fine;
}
