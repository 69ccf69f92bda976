import { answerInputs, PRICE_BOOK_OPTION, RULES_OPTION } from '../answerPlan';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { printResult } from '../printResult';
import { writeComparison } from '../writeComparison';

/** The plan and up to four of its scenarios: more than five columns nobody reads. */
const MOST_SCENARIOS = 4;

/** Answers a plan and its scenarios and prints them side by side, with what makes each bill differ. */
export const compareCommand: CliCommand = {
  name: 'compare',
  summary: 'set the plan and its scenarios side by side',
  options: [
    { flags: '--scenario <ids>', description: `scenarios with commas between, at most ${MOST_SCENARIOS}; the first ones of the plan when left out` },
    { flags: '--json', description: 'print the comparison as JSON' },
    PRICE_BOOK_OPTION,
    RULES_OPTION,
  ],
  run: async (source, { scenario: wish, ...options }, terminal) => {
    const { compareScenarios } = await import('../../../models/compare');
    const inputs = await answerInputs(source, options, terminal);
    if (inputs === null) return EXIT.invalidInput;
    const asked = typeof wish === 'string' ? wish.split(',').map((id) => id.trim()) : inputs.plan.scenarios.slice(0, MOST_SCENARIOS).map(({ id }) => id);
    if (asked.length > MOST_SCENARIOS) {
      terminal.err(`--scenario takes at most ${MOST_SCENARIOS} scenarios.\n`);
      return EXIT.invalidInput;
    }
    const steps = compareScenarios(inputs.plan, inputs.priceBook, asked, inputs.ownRules);
    return printResult({ source, steps, write: writeComparison }, options, terminal);
  },
};
