import { answerInputs, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION } from '../answerPlan';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { printResult } from '../printResult';
import { writeExplanation } from '../writeExplanation';

/** Tries every input and assumption and prints what the answer hangs on. Takes some seconds. */
export const explainCommand: CliCommand = {
  name: 'explain',
  summary: 'say what would change the answer',
  options: [{ flags: '--json', description: 'print the explanation as JSON' }, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION],
  run: async (source, options, terminal) => {
    const { explain } = await import('../../../models/explain');
    const inputs = await answerInputs(source, options, terminal);
    if (inputs === null) return EXIT.invalidInput;
    const steps = explain(inputs.plan, inputs.priceBook, inputs.ownRules);
    return printResult({ source, steps, write: writeExplanation }, options, terminal);
  },
};
