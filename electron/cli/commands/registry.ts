import type { CliCommand } from '../command';
import { calibrateCommand } from './calibrate';
import { cashflowCommand } from './cashflow';
import { compareCommand } from './compare';
import { driftCommand } from './drift';
import { evaluateCommand } from './evaluate';
import { explainCommand } from './explain';
import { exportCommand } from './export';
import { lintCommand } from './lint';
import { pricesCompareCommand } from './pricesCompare';
import { pricesImportCommand } from './pricesImport';
import { pricesListCommand } from './pricesList';
import { pricesRefreshCommand } from './pricesRefresh';
import { pricesSearchCommand } from './pricesSearch';
import { sampleCommand } from './sample';
import { simulateCommand } from './simulate';
import { validateCommand } from './validate';
import { wavesCommand } from './waves';

/** In the order of the help text. A new command is a file here plus one line. */
export const COMMANDS: readonly CliCommand[] = [
  validateCommand,
  evaluateCommand,
  compareCommand,
  cashflowCommand,
  explainCommand,
  simulateCommand,
  sampleCommand,
  wavesCommand,
  exportCommand,
  lintCommand,
  driftCommand,
  calibrateCommand,
  pricesListCommand,
  pricesRefreshCommand,
  pricesImportCommand,
  pricesSearchCommand,
  pricesCompareCommand,
];

/** What the first word of a command of two words stands for. */
export const COMMAND_GROUPS: Readonly<Record<string, string>> = { prices: 'keep, refresh, search and compare price books' };
