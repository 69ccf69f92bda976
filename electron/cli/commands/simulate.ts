import { answerInputs, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION } from '../answerPlan';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { printResult } from '../printResult';
import { LARGEST_SEED, wholeNumber } from '../wholeNumber';
import { writeSimulation } from '../writeSimulation';

/** One run has no spread. */
const LEAST_RUNS = 2;
/** More would share seeds between the cases. */
const MOST_RUNS = 200;

/** Plays the recommended system, run by run, and prints what was seen beside what was computed. */
export const simulateCommand: CliCommand = {
  name: 'simulate',
  summary: 'play the recommended system beside the formulas',
  options: [
    { flags: '--json', description: 'print the simulation as JSON' },
    { flags: '--seed <number>', description: 'seed of the random numbers; the same seed gives the same result' },
    { flags: '--runs <number>', description: `independent runs of each case, ${LEAST_RUNS} to ${MOST_RUNS}` },
    PRICE_BOOK_OPTION,
    RULES_OPTION,
    SCENARIO_OPTION,
  ],
  run: async (source, options, terminal) => {
    const { prove } = await import('../../../models/prove');
    const { SIMULATION } = await import('../../../models/simulation/settings');
    const inputs = await answerInputs(source, options, terminal);
    if (inputs === null) return EXIT.invalidInput;
    const seed = wholeNumber(options['seed'], 0, LARGEST_SEED, SIMULATION.seed);
    const runs = wholeNumber(options['runs'], LEAST_RUNS, MOST_RUNS, SIMULATION.runs);
    if (seed === null || runs === null) {
      terminal.err(`--seed is a whole number from 0 to ${LARGEST_SEED}, --runs one from ${LEAST_RUNS} to ${MOST_RUNS}.\n`);
      return EXIT.invalidInput;
    }
    const steps = prove(inputs.plan, inputs.priceBook, { seed, runs }, inputs.ownRules);
    return printResult({ source, steps, write: writeSimulation }, options, terminal);
  },
};
