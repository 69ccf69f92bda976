import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { PriceBook } from '../../../../../models/prices/priceBook';
import { describeProblem } from '../../../../../shared/messages';
import { importPriceSheet } from '../../../../../shared/prices/sheet/importPriceSheet';

const price = { service: 'Backup', product: 'Backup', sku: 'Standard', armSku: '', meter: 'LRS Data', region: 'westeurope', unit: '1 GB/Month', fromUnits: 0, usdPerUnit: '0.02', type: 'payg', asOf: '2026-01-01', sourceId: 'list' } as const;
const vm = { ...price, service: 'Virtual Machines', product: 'Dsv5', sku: 'D4s_v5', armSku: 'Standard_D4s_v5', meter: 'D4s v5', unit: '1 Hour', usdPerUnit: '0.23' } as const;
const BASE: PriceBook = {
  id: 'base',
  asOf: '2026-01-01',
  sources: { list: 'the list' },
  prices: [price, { ...price, sku: 'Premium' }, { ...price, region: 'northeurope' }, vm, { ...vm, type: 'sp1y', usdPerUnit: '0.16' }, { ...vm, meter: 'Tiered', fromUnits: 100 }],
};
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const HEAD = 'service,product,sku,meter,region,unit,price,currency,type,from units';

const importText = (text: string, more: { currency?: string; ratePerUsd?: string; base?: PriceBook; fileName?: string } = {}) =>
  importPriceSheet({ fileName: 'own.csv', bytes: new TextEncoder().encode(text), decode, base: BASE, day: '2026-11-22', currency: 'EUR', ratePerUsd: '0.8', ...more });

async function imported(text: string) {
  const result = await importText(text);
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.value;
}
const own = ({ prices }: PriceBook) => prices.filter(({ sourceId }) => sourceId.startsWith('own-')).map(({ sku, meter, region, type, fromUnits, usdPerUnit }) => [sku, meter, region, type, fromUnits, usdPerUnit].join(' '));

describe('a sheet of negotiated prices', () => {
  test('puts its prices in the places of the book and leaves all others', async () => {
    const { book, taken, problems } = await imported(`${HEAD}\n,,Standard_D4s_v5,d4s V5,WestEurope,1 Hour,0.2,,,\n,,,Tiered,westeurope,1 Hour,0.05,USD,payg,100\n,,D4s_v5,D4s v5,westeurope,1 Hour,0.12,EUR,sp1y,\n`);
    expect({ taken, problems }).toEqual({ taken: 3, problems: [] });
    // 0.12 EUR at 0.8 EUR for 1 USD.
    expect(own(book)).toEqual(['D4s_v5 D4s v5 westeurope payg 0 0.2', 'D4s_v5 D4s v5 westeurope sp1y 0 0.15', 'D4s_v5 Tiered westeurope payg 100 0.05']);
    expect(book.prices).toHaveLength(BASE.prices.length);
    expect(book).toMatchObject({ id: expect.stringMatching(/^own-2026-11-22-[0-9a-f]{8}$/), sources: { [book.prices.find(({ asOf }) => asOf === '2026-11-22')?.sourceId ?? '']: expect.stringContaining('own.csv') } });
  });

  test('replaces every tier of a meter that it gives one price, and one tier where it names one', async () => {
    const ladder = [0, 5, 100].map((fromUnits) => ({ ...price, meter: 'Logs', fromUnits, usdPerUnit: fromUnits === 0 ? '0' : '2.99' }));
    const base = { ...BASE, prices: [...ladder, ...ladder.map((each) => ({ ...each, region: 'northeurope' })), { ...ladder[2]!, type: 'sp1y' as const }] };
    const tiersAfter = async (rows: string) => {
      const result = await importText(`${HEAD}\n${rows}`, { base });
      if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
      return result.value.book.prices.map(({ region, type, fromUnits, usdPerUnit }) => `${region} ${type} ${fromUnits} ${usdPerUnit}`);
    };
    const others = ['northeurope payg 0 0', 'northeurope payg 5 2.99', 'northeurope payg 100 2.99', 'westeurope sp1y 100 2.99'];
    expect((await tiersAfter(',,,Logs,westeurope,1 GB/Month,1.00,,,')).toSorted()).toEqual([...others, 'westeurope payg 0 1'].toSorted());
    expect((await tiersAfter(',,,Logs,westeurope,1 GB/Month,1,,,5')).toSorted()).toEqual([...others, 'westeurope payg 0 0', 'westeurope payg 5 1', 'westeurope payg 100 2.99'].toSorted());
    expect((await tiersAfter(',,,Logs,westeurope,1 GB/Month,2,,,\n,,,Logs,westeurope,1 GB/Month,1,,,100')).toSorted()).toEqual([...others, 'westeurope payg 0 2', 'westeurope payg 100 1'].toSorted());
  });

  test('leaves out prices of 0 and says so', async () => {
    const { book, problems } = await imported(`${HEAD}\n,,,D4s v5,westeurope,1 Hour,0.2,,,\n,,Standard,LRS Data,westeurope,1 GB/Month,0.00,,,\n,,,Tiered,westeurope,1 Hour,0,,,100`);
    expect(own(book)).toEqual(['D4s_v5 D4s v5 westeurope payg 0 0.2']);
    expect(problems.map(({ code, params }) => [code, params['row'], params['column'], params['got']].join(' '))).toEqual(['prices.row-value 3 price 0.00', 'prices.row-value 4 price 0']);
  });

  test('keeps the name of an earlier sheet of the same day', async () => {
    const first = await imported(`${HEAD}\n,,,D4s v5,westeurope,1 Hour,0.2,,,`);
    const second = await importText(`${HEAD}\n,,Standard,LRS Data,westeurope,1 GB/Month,0.01,,,`, { base: first.book, fileName: 'second.csv' });
    if (!second.ok) throw new Error('expected a book');
    const sourceOf = (usd: string) => second.value.book.sources[second.value.book.prices.find(({ usdPerUnit }) => usdPerUnit === usd)?.sourceId ?? ''];
    expect([sourceOf('0.2'), sourceOf('0.01')]).toEqual([expect.stringContaining('"own.csv"'), expect.stringContaining('"second.csv"')]);
  });

  test('adds a meter that it names whole', async () => {
    const { book } = await imported(`${HEAD}\nGrafana,Grafana,Standard,Node,westeurope,1 Hour,0.04,,,`);
    expect(own(book)).toEqual(['Standard Node westeurope payg 0 0.04']);
    expect(book.prices).toHaveLength(BASE.prices.length + 1);
  });

  test('keeps its good rows and names the others with number and reason', async () => {
    const { taken, problems } = await imported(
      [
        HEAD,
        ',,,D4s v5,westeurope,1 Hour,0.2,,,',
        ',,,D4s v5,westeurope,1 Hour,"1,2",,,',
        ',,,,westeurope,1 Hour,1,,,',
        '',
        ',,,D4s v5,westeurope,1 Hour,1,CHF,,',
        ',,,D4s v5,westeurope,1 Hour,1,,spot,',
        ',,,D4s v5,westeurope,1 Month,1,,,',
        ',,,LRS Data,westeurope,1 GB/Month,1,,,',
        ',,,D4s v5,westeurope,1 Hour,0.3,,,',
        ',,,D4s v5,westeurope,1 Hour,0.2,,,',
        ',,,D4s v5,westeurope,1 Hour,-1,,,',
      ].join('\r\n'),
    );
    expect(taken).toBe(1);
    expect(problems.map(({ code, params }) => [code, params['row'], params['column'] ?? ''].join(' ').trim())).toEqual([
      'prices.row-value 3 price',
      'prices.row-value 4 meter',
      'prices.row-value 6 currency',
      'prices.row-value 7 type',
      'prices.row-unmatched 8',
      'prices.row-ambiguous 9',
      'prices.row-repeated 10',
      'prices.row-value 12 price',
    ]);
    expect(problems.map(describeProblem).every((sentence) => /^Row \d+ was left out: .+\.$/.test(sentence))).toBe(true);
  });

  test('with semicolons has decimal commas, but none that could mean thousands', async () => {
    const { book, problems } = await imported(`${HEAD.replaceAll(',', ';')}\n;;;D4s v5;westeurope;1 Hour;0,2;;;\n;;;Tiered;westeurope;1 Hour;1,184;;;100\n`);
    expect(own(book)).toEqual(['D4s_v5 D4s v5 westeurope payg 0 0.2']);
    expect(problems).toMatchObject([{ code: 'prices.row-value', params: { row: 3, column: 'price', got: '1,184' } }]);
  });

  test('counts rows as the reader does when a cell holds a line break', async () => {
    const { problems } = await imported(`${HEAD}\n"two\nlines",,,x,westeurope,1 Hour,1,,,\n,,,D4s v5,westeurope,1 Hour,0.2,,,\n,,,D4s v5,westeurope,1 Hour,?,,,`);
    expect(problems.map(({ params }) => params['row'])).toEqual([2, 5]);
  });

  test('is the same book from a workbook, with the same rows left out', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Prices');
    sheet.addRow(HEAD.split(',').map((name) => name.toUpperCase()));
    sheet.addRow(['', '', '', 'D4s v5', 'westeurope', '1 Hour', 0.2, '', '', '']);
    sheet.addRow([]);
    sheet.addRow(['', '', '', 'D4s v5', 'westeurope', '1 Hour', { formula: '1+1', result: 2 }, '', '', '']);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const fromWorkbook = await importPriceSheet({ fileName: 'own.csv', bytes, decode, base: BASE, day: '2026-11-22', currency: 'EUR', ratePerUsd: '0.8' });
    if (!fromWorkbook.ok) throw new Error('expected a book');
    expect(fromWorkbook.value.problems).toMatchObject([{ code: 'prices.row-repeated', params: { row: 4, other: 2 } }]);
    expect(fromWorkbook.value.book).toEqual((await imported(`${HEAD}\n,,,D4s v5,westeurope,1 Hour,0.2,,,`)).book);
  });

  test.each([
    ['no column for the price', 'meter,region,unit\na,b,c', 'lacks price'],
    ['only bad rows', `${HEAD}\n,,,x,y,z,1,,,`, 'no row that can be used'],
    ['a broken workbook', 'PK\u0003\u0004 not really', 'no whole workbook'],
    ['nothing in it', '', 'lacks meter'],
  ])('that has %s is refused', async (_name, text, words) => {
    const result = await importText(text);
    expect(result.ok ? '' : result.problems.map(describeProblem).join(' ')).toContain(words);
  });
});
