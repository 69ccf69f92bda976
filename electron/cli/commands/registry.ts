import type { CliCommand } from '../command';
import { evaluateCommand } from './evaluate';
import { explainCommand } from './explain';
import { exportCommand } from './export';
import { simulateCommand } from './simulate';
import { validateCommand } from './validate';

/** In the order of the help text. A new command is a file here plus one line. */
export const COMMANDS: readonly CliCommand[] = [validateCommand, evaluateCommand, explainCommand, simulateCommand, exportCommand];
