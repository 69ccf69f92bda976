import type { ExitCode } from './exitCode';
import type { Terminal } from './terminal';

export interface CommandOption {
  /** As commander reads it: `--out <folder>`. */
  readonly flags: string;
  readonly description: string;
  readonly required?: true;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** One command of `plantwright`; help, parsing and documentation come from its fields. Every command works on one plan. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CommandOption[];
  readonly run: (plan: string, options: OptionValues, terminal: Terminal) => Promise<ExitCode>;
}
