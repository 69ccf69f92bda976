import { Command, CommanderError } from 'commander';
import { problem } from '../../models/problem/problem';
import type { CliCommand, CommandArgument, OptionValues } from './command';
import { COMMAND_GROUPS, COMMANDS } from './commands/registry';
import { EXIT, type ExitCode } from './exitCode';
import { reportProblems } from './reportProblems';
import type { Terminal } from './terminal';

const PLAN_ARGUMENT: CommandArgument = { syntax: '<plan>', description: 'path of a .plantwright.json file, or starter:<id>' };

/** Runs one command line, without the name of the program, and answers with the exit code. Never throws, never ends the process. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(terminal, (found) => (code = found));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.invalidInput;
    const reason = error instanceof Error ? error.message : String(error);
    reportProblems([problem('engine.failed', '', { reason })], 'plantwright', terminal);
    return EXIT.failed;
  }
}

function createProgram(terminal: Terminal, settle: (code: ExitCode) => void): Command {
  const program = new Command('plantwright')
    .description('Plans cloud ERP for manufacturers: a plan goes in; a sized, priced, explained answer comes out.')
    .version(terminal.version)
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  for (const command of COMMANDS) addCommand(program, command, terminal, settle);
  return program;
}

function addCommand(program: Command, { name, summary, argument = PLAN_ARGUMENT, options, run: execute }: CliCommand, terminal: Terminal, settle: (code: ExitCode) => void): void {
  const [last = name, group] = name.split(' ').reverse();
  // Settings such as exitOverride pass on to subcommands that are made by their program.
  const command = (group === undefined ? program : groupOf(program, group)).command(last).description(summary);
  if (argument !== null) command.argument(argument.syntax, argument.description);
  for (const { flags, description, required } of options) {
    if (required) command.requiredOption(flags, description);
    else command.option(flags, description);
  }
  command.action(async (...received: readonly unknown[]) => {
    const [first = '', ...more] = (argument === null ? [] : [received[0]]).flat().filter((each) => typeof each === 'string');
    settle(await execute(first, command.opts<OptionValues>(), terminal, more));
  });
}

function groupOf(program: Command, name: string): Command {
  return program.commands.find((each) => each.name() === name) ?? program.command(name).description(COMMAND_GROUPS[name] ?? name);
}
