import type { ExitCode } from './exitCode';
import type { Terminal } from './terminal';

export interface CommandOption {
  /** As commander reads it: `--out <folder>`. */
  readonly flags: string;
  readonly description: string;
  readonly required?: true;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What stands behind the command, as commander reads it: `<plan>`, `[plan]`, `<words...>`. */
export interface CommandArgument {
  readonly syntax: string;
  readonly description: string;
}

/** One command of `plantwright`; help, parsing and documentation come from its fields. */
export interface CliCommand {
  /** One word, or a group and a word: `prices list`. */
  readonly name: string;
  /** Absent: one plan; null: nothing. */
  readonly argument?: CommandArgument | null;
  readonly summary: string;
  readonly options: readonly CommandOption[];
  /** `argument` is empty when there is none; `more` holds what stands behind the first one. */
  readonly run: (argument: string, options: OptionValues, terminal: Terminal, more: readonly string[]) => Promise<ExitCode>;
}
