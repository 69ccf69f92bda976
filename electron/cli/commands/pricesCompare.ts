import type { Repricing } from '../../../models/repricing/repricing';
import { PRICE_BOOK_OPTION, answerInputs, RULES_OPTION } from '../answerPlan';
import type { CliCommand, OptionValues } from '../command';
import { EXIT } from '../exitCode';
import { namedBook } from '../loadPriceBook';
import { reportProblems } from '../reportProblems';
import type { Terminal } from '../terminal';
import { writeRepricing } from '../writeRepricing';

/** Prices plans once more with another book: line by line what changes and why, and whether the answer stays. */
export const pricesCompareCommand: CliCommand = {
  name: 'prices compare',
  summary: 'price plans with a second book and say line by line what changes',
  argument: { syntax: '<plans...>', description: 'plans: files, or starter:<id>' },
  options: [
    { flags: '--with <book>', description: 'the second book: a file, an id of `prices list`, or built-in', required: true },
    PRICE_BOOK_OPTION,
    RULES_OPTION,
    { flags: '--json', description: 'print the comparison as JSON' },
  ],
  run: async (first, options, terminal, more) => {
    const found: Repricing[] = [];
    for (const source of [first, ...more]) {
      const repricing = await repricingOf(source, options, terminal);
      if (repricing === null) return EXIT.invalidInput;
      found.push(repricing);
    }
    terminal.out(options['json'] === true ? `${JSON.stringify(found, null, 2)}\n` : found.map(writeRepricing).join('\n'));
    return EXIT.fine;
  },
};

/** Null when something is wrong, which is then already reported. */
async function repricingOf(source: string, options: OptionValues, terminal: Terminal): Promise<Repricing | null> {
  const inputs = await answerInputs(source, options, terminal);
  if (inputs === null) return null;
  const other = await namedBook(String(options['with']), terminal);
  if (!other.ok) {
    reportProblems(other.problems, String(options['with']), terminal);
    return null;
  }
  const { reprice } = await import('../../../models/reprice');
  const repricing = reprice(inputs.plan, inputs.priceBook, other.value, inputs.ownRules);
  if (repricing.ok) return repricing.value;
  reportProblems(repricing.problems, source, terminal);
  return null;
}
