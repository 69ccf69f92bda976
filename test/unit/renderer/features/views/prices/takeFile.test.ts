import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../../../models/document';
import { memoryHost } from '../../../../../../renderer/host/memory';
import { takeFile } from '../../../../../../renderer/features/views/prices/takeFile';
import { embeddedPriceBook } from '../../../../../../shared/prices/embeddedPriceBook';
import { parsePriceBook } from '../../../../../../shared/prices/parsePriceBook';
import { writePriceBook } from '../../../../../../shared/prices/writePriceBook';

const PLAN = emptyPlan('p', 'P', '2027-01-01');
const NOW = new Date('2026-11-22T12:00:00Z');
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('a file with prices', () => {
  it('that is a sheet becomes a book of the host, bad rows named', async () => {
    const { client } = memoryHost();
    const taken = await takeFile(client, PLAN, file('own.csv', 'meter,region,unit,price\nStandard Uptime SLA,westeurope,1 Hour,0.05\nNo such,westeurope,1 Hour,1\n'), NOW);
    if (!taken.ok) throw new Error('expected a book');
    expect(taken.value).toMatchObject({ taken: 1, problems: [{ code: 'prices.row-unmatched', params: { row: 3 } }] });
    const read = await client.call('prices.read', { id: taken.value.bookId });
    const book = parsePriceBook(read.ok ? read.value.text : '');
    expect(book.ok && book.value.prices.length).toBe(embeddedPriceBook.prices.length);
  });

  it('that is a whole book is kept as it is', async () => {
    const { client } = memoryHost();
    const own = { ...embeddedPriceBook, id: 'from-a-colleague' };
    expect(await takeFile(client, PLAN, file('book.JSON', writePriceBook(own)), NOW)).toEqual({ ok: true, value: { bookId: 'from-a-colleague', taken: null, problems: [] } });
  });

  it('that is neither leaves the host as it was', async () => {
    const { client } = memoryHost();
    expect(await takeFile(client, PLAN, file('letter.csv', 'Dear all,\nprices follow.'), NOW)).toMatchObject({ ok: false, problems: [{ code: 'prices.sheet-malformed' }] });
    expect(await client.call('prices.list', {})).toEqual({ ok: true, value: [] });
  });
});
