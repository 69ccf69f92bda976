import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPriceService, type PriceService } from '../../electron/adapters/prices/priceService';
import { createRetailClient } from '../../electron/adapters/prices/retailClient';
import { STARTERS } from '../../models/templates';
import type { Price } from '../../models/prices/priceBook';
import type { Repricing } from '../../models/repricing/repricing';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { startRetailServer, type RetailRow, type RetailServer } from '../fixtures/retailServer';
import { plantwright } from './terminal';

const REGION = 'westeurope';
const PLAN = 'starter:mid-market-producer';
/** Redis rises by a tenth and backup of machines leaves the list; all else of the region stays. */
const RISEN = 'Redis Cache';
const GONE = 'Backup';

const listRow = (price: Price): RetailRow => ({
  serviceName: price.service, productName: price.product, skuName: price.sku, armSkuName: price.armSku, meterName: price.meter, armRegionName: price.region,
  unitOfMeasure: price.unit, tierMinimumUnits: price.fromUnits, retailPrice: Number(price.usdPerUnit) * (price.service === RISEN ? 1.1 : 1), type: 'Consumption', isPrimaryMeterRegion: true,
});

let folder = '';
let server: RetailServer;
let prices: PriceService;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-books-'));
  const worldWide = (price: Price): boolean => price.region === 'Global' || price.region.startsWith('Zone');
  server = await startRetailServer(embeddedPriceBook.prices.filter((price) => price.type === 'payg' && price.service !== GONE && (price.region === REGION || worldWide(price))).map(listRow), 100);
  const getPage = createRetailClient({ attempts: 1, firstDelayMs: 1, longestDelayMs: 1 });
  prices = createPriceService({ folder, origin: server.origin, getPage, today: () => '2026-11-22' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => plantwright(args, {}, prices);

describe('plantwright prices', () => {
  let id = '';

  it('refreshes the regions that are named and answers with the id of the new book', async () => {
    const { code, out, err } = await run('prices', 'refresh', '--regions', REGION);
    id = out.trim();
    expect({ code, id }).toEqual({ code: 0, id: expect.stringMatching(/^azure-retail-2026-11-22-[0-9a-f]{8}$/) });
    expect(err).toContain('pages');
    expect(await readdir(folder)).toEqual([`${id}.json`]);
  });

  it('gives the same book again', async () => {
    expect((await run('prices', 'refresh', '--regions', REGION)).out.trim()).toBe(id);
  });

  it('leaves the books as they are when the list fails', async () => {
    server.fault = (_request, response) => (response.writeHead(500).end(), true);
    const { code, err } = await run('prices', 'refresh', '--regions', REGION);
    server.fault = null;
    expect(code).toBe(2);
    expect(err).toContain('HTTP status 500');
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toEqual([`${id}.json`]);
  });

  it.each([
    [['--regions', 'atlantis'], 'atlantis'],
    [[], '--regions'],
    [['--regions', REGION, '--currency', 'qqq'], 'QQQ'],
  ])('refuses %s', async (args, words) => {
    const { code, err } = await run('prices', 'refresh', ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('lists the built-in book first', async () => {
    const { out } = await run('prices', 'list', '--json');
    expect(JSON.parse(out)).toMatchObject([{ id: embeddedPriceBook.id, builtIn: true }, { id, builtIn: false, currency: 'USD' }]);
  });

  it('takes a sheet of negotiated prices in, names what it leaves out and keeps the rest', async () => {
    const sheet = 'meter,region,unit,price,currency\nStandard Uptime SLA,westeurope,1 Hour,0.05,EUR\nStandard Uptime SLA,atlantis,1 Hour,0.05,EUR\n';
    const { code, out, err } = await plantwright(['prices', 'import', 'own.csv', '--currency', 'EUR', '--rate', '0.8', '--strict'], { 'own.csv': sheet }, prices);
    expect(code).toBe(3);
    expect(err).toContain('Row 3 was left out');
    const book = await prices.read(out.trim());
    if (!book.ok) throw new Error('expected a book');
    expect(book.value.prices.filter(({ sourceId }) => sourceId.startsWith('own-2026-11-22-'))).toMatchObject([{ service: 'Azure Kubernetes Service', region: REGION, usdPerUnit: '0.0625' }]);
    await rm(join(folder, `${out.trim()}.json`));
  });

  it('finds prices by size, meter and region without a connection', async () => {
    const found = JSON.parse((await run('prices', 'search', 'standard_d4s_v5', '--region', REGION, '--json')).out) as readonly Price[];
    expect(new Set(found.map((price) => `${price.armSku} ${price.region}`))).toEqual(new Set([`Standard_D4s_v5 ${REGION}`]));
    expect(found.map((price) => price.type).sort()).toEqual(['payg', 'sp1y', 'sp3y']);
    expect((await run('prices', 'search', 'no', 'such', 'meter')).err).toBe('0 prices.\n');
  });

  it('says line by line what a second book changes, and why', async () => {
    const [repricing] = JSON.parse((await run('prices', 'compare', PLAN, '--with', id, '--json')).out) as readonly Repricing[];
    if (!repricing) throw new Error('expected a comparison');
    const meterOf = new Map(embeddedPriceBook.prices.map((price) => [price.meter, price.service]));
    for (const line of repricing.lines) {
      const isHere = line.region === REGION;
      if (line.monthlyBefore === null) expect(line.change).toBe('still-missing');
      else if (isHere && meterOf.get(line.meter) === GONE) expect(line).toMatchObject({ change: 'meter-gone', monthlyAfter: null, difference: null });
      else if (isHere && meterOf.get(line.meter) === RISEN) {
        expect(line.change).toBe('moved');
        // A tenth more, each to the cent.
        expect(Math.abs(Number(line.monthlyAfter) - Number(line.monthlyBefore) * 1.1)).toBeLessThanOrEqual(0.011);
      } else expect(line).toMatchObject({ change: 'same', difference: '0.00' });
    }
    const changes = repricing.lines.map(({ change }) => change);
    expect(changes).toContain('moved');
    expect(changes).toContain('meter-gone');
    expect(repricing).toMatchObject({ completeBefore: true, completeAfter: false, answer: { complete: false } });
  });

  it('changes nothing when a book is compared with itself', async () => {
    const [repricing] = JSON.parse((await run('prices', 'compare', PLAN, '--with', 'built-in', '--json')).out) as readonly Repricing[];
    expect(new Set(repricing?.lines.map(({ change }) => change))).toEqual(new Set(['same']));
    expect(repricing).toMatchObject({ answer: { sameDesign: true } });
    expect(repricing?.monthlyAfter).toBe(repricing?.answer.monthly);
  });

  it('takes a book by its id, and the one that the plan names', async () => {
    const evaluated = JSON.parse((await run('evaluate', PLAN, '--json', '--price-book', id)).out) as { priceBook: unknown };
    expect(evaluated.priceBook).toEqual({ id, asOf: '2026-11-22' });
    const starter = STARTERS.find((each) => each.id === 'mid-market-producer');
    const plan = JSON.stringify({ ...starter?.plan, priceBook: { id, asOf: '2026-11-22' } });
    const own = JSON.parse((await plantwright(['evaluate', 'p.json', '--json'], { 'p.json': plan }, prices)).out) as { priceBook: unknown };
    expect(own.priceBook).toEqual({ id, asOf: '2026-11-22' });
  });

  it('names an unknown book of a plan with the way out', async () => {
    const plan = JSON.stringify({ ...STARTERS[0]?.plan, priceBook: { id: 'azure-retail-1999-01-01-00000000', asOf: '1999-01-01' } });
    const { code, err } = await plantwright(['evaluate', 'p.json'], { 'p.json': plan }, prices);
    expect(code).toBe(2);
    expect(err).toContain('azure-retail-1999-01-01-00000000');
    expect(err).toContain(id);
  });
});
