import type { Report } from '../../models/report/report';
import type { OptionValues } from './command';
import { EXIT, type ExitCode } from './exitCode';
import type { Terminal } from './terminal';

/** The exit code of an answered plan. An incomplete answer is always said, and with `--strict` it ends the pipeline that called. */
export function completeness({ summary }: Report, { strict }: OptionValues, terminal: Terminal): ExitCode {
  if (summary.complete) return EXIT.fine;
  terminal.err('The answer is incomplete: a price or a part of the answer is missing, see the findings.\n');
  return strict === true ? EXIT.incomplete : EXIT.fine;
}
