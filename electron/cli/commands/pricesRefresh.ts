import { REGIONS } from '../../../models/facts/regions';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import type { CliCommand, OptionValues } from '../command';
import { EXIT } from '../exitCode';
import { loadPlan } from '../loadPlan';
import { reportProblems } from '../reportProblems';
import type { Terminal } from '../terminal';

const BASE_CURRENCY = 'USD';

/** Reads the public Azure price list and keeps it as a new book. Sends the question and nothing else. */
export const pricesRefreshCommand: CliCommand = {
  name: 'prices refresh',
  summary: 'read the public Azure price list into a new price book',
  argument: { syntax: '[plan]', description: 'plan whose regions are read: a file, or starter:<id>' },
  options: [
    { flags: '--regions <regions>', description: 'regions to read, with commas between, beside those of the plan' },
    { flags: '--currency <code>', description: 'currency of the prices; USD when left out' },
  ],
  run: async (source, options, terminal) => {
    const regions = await regionsOf(source, options, terminal);
    if (!regions.ok) return refuse(regions.problems, source === '' ? '--regions' : source, terminal);
    const currency = (typeof options['currency'] === 'string' ? options['currency'] : BASE_CURRENCY).toUpperCase();
    const book = await terminal.prices.refresh({
      regions: regions.value,
      currency,
      signal: terminal.stop(),
      onProgress: ({ questionsDone, questions, pages }) => terminal.err(`${questionsDone} of ${questions} questions answered, ${pages} pages\n`),
    });
    if (!book.ok) return refuse(book.problems, 'prices refresh', terminal);
    const fresh = book.value.prices.filter(({ asOf }) => asOf === book.value.asOf);
    terminal.out(`${book.value.id}\n`);
    terminal.err(`${book.value.prices.length} prices, ${fresh.length} of them read for ${regions.value.join(', ')}. Use it with --price-book ${book.value.id}.\n`);
    // The source also says what the list gives for nothing.
    terminal.err(`${book.value.sources[fresh[0]?.sourceId ?? ''] ?? ''}\n`);
    return EXIT.fine;
  },
};

async function regionsOf(source: string, { regions }: OptionValues, terminal: Terminal): Promise<Result<readonly string[]>> {
  const named = typeof regions === 'string' ? regions.split(',').map((each) => each.trim().toLowerCase()).filter((each) => each !== '') : [];
  const unknown = named.filter((region) => REGIONS[region] === undefined);
  if (unknown.length > 0) return fail(problem('file.not-found', '', { name: `The region "${unknown.join(', ')}"`, expected: 'names such as westeurope' }));
  if (source === '') return named.length > 0 ? ok(named) : fail(problem('plan.empty', 'regions', { expected: 'a plan or --regions' }));
  const plan = await loadPlan(source, terminal);
  if (!plan.ok) return plan;
  const { regionsToAsk } = await import('../../../shared/prices/retail/regionsToAsk');
  return ok([...new Set([...named, ...regionsToAsk(plan.value)])].sort());
}

function refuse(problems: Parameters<typeof reportProblems>[0], place: string, terminal: Terminal): typeof EXIT.invalidInput {
  reportProblems(problems, place, terminal);
  return EXIT.invalidInput;
}
