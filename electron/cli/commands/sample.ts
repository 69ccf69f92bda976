import { answerInputs, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION } from '../answerPlan';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { printResult } from '../printResult';
import { LARGEST_SEED, wholeNumber } from '../wholeNumber';
import { writeSample } from '../writeSample';

/** Sizes and bills the recommended design for drawn values of all that is unsure, and prints what comes of it. */
export const sampleCommand: CliCommand = {
  name: 'sample',
  summary: 'say how far cost and sizes may be off, and what drives it',
  options: [
    { flags: '--json', description: 'print the ranges as JSON' },
    { flags: '--seed <number>', description: 'seed of the random numbers; the same seed gives the same result' },
    { flags: '--draws <number>', description: 'how often all that is unsure is drawn anew' },
    PRICE_BOOK_OPTION,
    RULES_OPTION,
    SCENARIO_OPTION,
  ],
  run: async (source, options, terminal) => {
    const { sample } = await import('../../../models/sample');
    const { SAMPLE } = await import('../../../models/uncertainty/settings');
    const inputs = await answerInputs(source, options, terminal);
    if (inputs === null) return EXIT.invalidInput;
    const seed = wholeNumber(options['seed'], 0, LARGEST_SEED, SAMPLE.seed);
    const draws = wholeNumber(options['draws'], SAMPLE.leastDraws, SAMPLE.mostDraws, SAMPLE.draws);
    if (seed === null || draws === null) {
      terminal.err(`--seed is a whole number from 0 to ${LARGEST_SEED}, --draws one from ${SAMPLE.leastDraws} to ${SAMPLE.mostDraws}.\n`);
      return EXIT.invalidInput;
    }
    const steps = sample(inputs.plan, inputs.priceBook, { seed, draws }, inputs.ownRules);
    return printResult({ source, steps, write: writeSample }, options, terminal);
  },
};
