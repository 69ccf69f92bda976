import { answerPlan, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION, STRICT_OPTION } from '../answerPlan';
import type { CliCommand } from '../command';
import { completeness } from '../completeness';
import { EXIT } from '../exitCode';
import { writeSummary } from '../writeSummary';

/** Prints the answer: for people, or the public summary as JSON. */
export const evaluateCommand: CliCommand = {
  name: 'evaluate',
  summary: 'size, price and recommend; print the answer',
  options: [{ flags: '--json', description: 'print the summary as JSON' }, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION, STRICT_OPTION],
  run: async (source, options, terminal) => {
    const answered = await answerPlan(source, options, terminal);
    if (answered === null) return EXIT.invalidInput;
    const { report, scenario } = answered;
    const summary = scenario ? { scenario: { id: scenario.id, name: scenario.name }, ...report.summary } : report.summary;
    terminal.out(options['json'] === true ? `${JSON.stringify(summary, null, 2)}\n` : writeSummary(report, scenario?.name));
    return completeness(report, options, terminal);
  },
};
