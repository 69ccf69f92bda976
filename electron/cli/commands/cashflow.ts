import { answerPlan, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION, STRICT_OPTION } from '../answerPlan';
import type { CliCommand } from '../command';
import { completeness } from '../completeness';
import { EXIT } from '../exitCode';
import { writeCashFlow } from '../writeCashFlow';

/** Prints the payments of the plan by year and month: for people, or the whole table as JSON. */
export const cashflowCommand: CliCommand = {
  name: 'cashflow',
  summary: 'list payments by year and month, present value and payback',
  options: [{ flags: '--json', description: 'print the cash flow as JSON' }, PRICE_BOOK_OPTION, RULES_OPTION, SCENARIO_OPTION, STRICT_OPTION],
  run: async (source, options, terminal) => {
    const answered = await answerPlan(source, options, terminal);
    if (answered === null) return EXIT.invalidInput;
    const { cashFlow } = answered.report;
    terminal.out(options['json'] === true ? `${JSON.stringify(cashFlow, null, 2)}\n` : writeCashFlow(answered.report));
    return completeness(answered.report, options, terminal);
  },
};
