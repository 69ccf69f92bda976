import { searchBook } from '../../../shared/prices/searchBook';
import { alignColumns } from '../alignColumns';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { BUILT_IN, namedBook } from '../loadPriceBook';
import { reportProblems } from '../reportProblems';

const PRICE_COLUMN = 6;
const MOST_SHOWN = 200;

/** Looks prices up without a connection. */
export const pricesSearchCommand: CliCommand = {
  name: 'prices search',
  summary: 'look prices up in a book, by service, product, SKU, meter or region',
  argument: { syntax: '<words...>', description: 'words that must all occur: Standard_D4s_v5 westeurope' },
  options: [
    { flags: '--price-book <book>', description: 'a file, an id of `prices list`, or built-in' },
    { flags: '--region <region>', description: 'only this region' },
    { flags: '--json', description: 'print all of what is found as JSON' },
  ],
  run: async (word, options, terminal, more) => {
    const { priceBook: name = BUILT_IN, region, json } = options;
    const book = await namedBook(String(name), terminal);
    if (!book.ok) {
      reportProblems(book.problems, String(name), terminal);
      return EXIT.invalidInput;
    }
    const found = searchBook(book.value, { words: [word, ...more], region: typeof region === 'string' ? region : undefined });
    if (json === true) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    else {
      const currency = book.value.currency ?? 'USD';
      const rows = found.slice(0, MOST_SHOWN).map(({ service, product, sku, meter, region: place, type, usdPerUnit, unit, fromUnits, asOf }) => [
        service, product, sku, meter, place, type, usdPerUnit, `${currency} per ${unit}${fromUnits > 0 ? ` from ${fromUnits}` : ''}`, asOf,
      ]);
      if (rows.length > 0) terminal.out(`${alignColumns(rows, [PRICE_COLUMN]).join('\n')}\n`);
      terminal.err(`${found.length} prices${found.length > MOST_SHOWN ? `, the first ${MOST_SHOWN} shown` : ''}.\n`);
    }
    return EXIT.fine;
  },
};
