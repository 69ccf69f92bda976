import { alignColumns } from '../alignColumns';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { reportProblems } from '../reportProblems';
import type { Terminal } from '../terminal';

interface BookEntry {
  readonly id: string;
  readonly asOf: string;
  readonly currency: string;
  readonly prices: number;
  readonly builtIn: boolean;
}

/** Prints the price books that plans can be judged by. */
export const pricesListCommand: CliCommand = {
  name: 'prices list',
  summary: 'list the price books of this computer',
  argument: null,
  options: [{ flags: '--json', description: 'print the list as JSON' }],
  run: async (_argument, { json }, terminal) => {
    const entries = await bookEntries(terminal);
    terminal.out(json === true ? `${JSON.stringify(entries, null, 2)}\n` : `${alignColumns(entries.map(cellsOf), [2]).join('\n')}\n`);
    return EXIT.fine;
  },
};

/** The built-in book first. A file that is no book is reported and left out. */
async function bookEntries(terminal: Terminal): Promise<readonly BookEntry[]> {
  const { prices } = terminal;
  const entries: BookEntry[] = [];
  const builtIn = await prices.builtIn();
  for (const [index, book] of [builtIn, ...(await Promise.all((await prices.list()).map(prices.read)))].entries()) {
    if (book.ok) entries.push({ id: book.value.id, asOf: book.value.asOf, currency: book.value.currency ?? 'USD', prices: book.value.prices.length, builtIn: index === 0 });
    else reportProblems(book.problems, 'price books', terminal);
  }
  return entries;
}

const cellsOf = ({ id, asOf, currency, prices, builtIn }: BookEntry): readonly string[] => [id, asOf, `${prices} prices`, currency, builtIn ? 'built-in' : ''];
