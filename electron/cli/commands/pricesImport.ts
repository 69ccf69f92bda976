import { basename } from 'node:path';
import type { CliCommand } from '../command';
import { EXIT, type ExitCode } from '../exitCode';
import { BUILT_IN, namedBook } from '../loadPriceBook';
import { reportProblems } from '../reportProblems';

/** Takes a sheet of negotiated prices in and keeps it as a new book. */
export const pricesImportCommand: CliCommand = {
  name: 'prices import',
  summary: 'take a sheet of negotiated prices, CSV or XLSX, into a new price book',
  argument: { syntax: '<sheet>', description: 'columns: service, product, sku, meter, region, unit, price, currency, type, from units' },
  options: [
    { flags: '--price-book <book>', description: 'book that the prices go into: a file, an id of `prices list`, or built-in' },
    { flags: '--currency <code>', description: 'currency of rows that are not in USD' },
    { flags: '--rate <number>', description: 'units of that currency for one USD' },
    { flags: '--strict', description: 'end with exit code 3 when a row was left out' },
  ],
  run: async (source, { priceBook = BUILT_IN, currency = 'USD', rate = '1', strict }, terminal) => {
    const refuse = (problems: Parameters<typeof reportProblems>[0], place: string): ExitCode => {
      reportProblems(problems, place, terminal);
      return EXIT.invalidInput;
    };
    if (!/^\d{1,6}(?:\.\d{1,12})?$/.test(String(rate)) || Number(rate) === 0 || (String(currency) !== 'USD' && rate === '1')) {
      terminal.err('--rate is the number of units of --currency for one USD, such as --currency EUR --rate 0.92.\n');
      return EXIT.invalidInput;
    }
    const base = await namedBook(String(priceBook), terminal);
    if (!base.ok) return refuse(base.problems, String(priceBook));
    const bytes = await terminal.read(source);
    if (!bytes.ok) return refuse(bytes.problems, source);
    const { importPriceSheet } = await import('../../../shared/prices/sheet/importPriceSheet');
    const money = { currency: String(currency).toUpperCase(), ratePerUsd: String(rate) };
    const imported = await importPriceSheet({ fileName: basename(source), bytes: bytes.value, decode, base: base.value, day: terminal.prices.today(), ...money });
    if (!imported.ok) return refuse(imported.problems, source);
    const { book, taken, problems } = imported.value;
    const saved = await terminal.prices.save(book);
    if (!saved.ok) return refuse(saved.problems, source);
    reportProblems(problems, source, terminal);
    terminal.out(`${book.id}\n`);
    terminal.err(`${taken} rows taken, ${problems.length} left out. Use the book with --price-book ${book.id}.\n`);
    return strict === true && problems.length > 0 ? EXIT.incomplete : EXIT.fine;
  },
};

/** UTF-8, else the code page in which spreadsheets of western Windows write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
