import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCheckpoint } from '../../../../../electron/adapters/prices/checkpoint';
import { refreshPrices, type RefreshWish } from '../../../../../electron/adapters/prices/refreshPrices';
import { createRetailClient } from '../../../../../electron/adapters/prices/retailClient';
import { describeProblem } from '../../../../../shared/messages';
import { parsePriceBook } from '../../../../../shared/prices/parsePriceBook';
import { writePriceBook } from '../../../../../shared/prices/writePriceBook';
import { LISTED, OLD_BOOK, row } from '../../../../fixtures/retailRows';
import { startRetailServer, type RetailPageBody, type RetailRow, type RetailServer } from '../../../../fixtures/retailServer';

const ATTEMPTS = 3;
const getPage = createRetailClient({ attempts: ATTEMPTS, firstDelayMs: 1, longestDelayMs: 5 });
const WISH: RefreshWish = { base: OLD_BOOK, regions: ['westeurope'], currency: 'USD', day: '2026-11-22' };
/** Of six questions, Backup brings three pages and the machines two. */
const PAGES = 9;
/** The second page of Backup. */
const BROKEN_PAGE = 5;

let folder = '';
let server: RetailServer;
const open: RetailServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-prices-'));
  server = await serve(LISTED);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await rm(folder, { recursive: true, force: true });
});

async function serve(rows: readonly RetailRow[]): Promise<RetailServer> {
  const started = await startRetailServer(rows);
  open.push(started);
  return started;
}

const refresh = (wish: Partial<RefreshWish> = {}, from = server) => refreshPrices({ ...WISH, ...wish }, { origin: from.origin, getPage, checkpoint: createCheckpoint(join(folder, 'refresh')) });

async function refreshed(wish: Partial<RefreshWish> = {}, from = server) {
  const book = await refresh(wish, from);
  if (!book.ok) throw new Error(book.problems.map(describeProblem).join('\n'));
  return book.value;
}

const status = (code: number, headers: Record<string, string> = {}) => (response: ServerResponse): true => {
  response.writeHead(code, headers).end();
  return true;
};
const send = (text: string) => (response: ServerResponse): true => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  return true;
};

describe('a refresh from the price list', () => {
  test('takes tiers, savings plans and reservations of the regions and places asked for, and nothing else', async () => {
    const book = await refreshed();
    const prices = book.prices.map(({ product, region, sku, type, fromUnits, usdPerUnit, asOf }) => [product, region, sku, type, fromUnits, usdPerUnit, asOf].join(' '));
    expect(prices).toEqual([
      'Backup northeurope Not asked for payg 0 9 2026-01-01',
      ...Array.from({ length: 7 }, (_, at) => `Backup westeurope Vault ${at} payg 0 ${at}.5 2026-11-22`),
      'ExpressRoute Zone 1 50 Mbps payg 0 55 2026-11-22',
      'Load Balancer Global Standard payg 0 0.025 2026-11-22',
      'Disks westeurope P10 payg 0 0 2026-11-22',
      'Disks westeurope P10 payg 100 0.054 2026-11-22',
      'Virtual Machines Dsv5 Series westeurope D2s_v5 payg 0 0.115 2026-11-22',
      // 594 USD for a year of 8,760 hours.
      'Virtual Machines Dsv5 Series westeurope D2s_v5 ri1y 0 0.0678082192 2026-11-22',
      'Virtual Machines Dsv5 Series westeurope D2s_v5 sp1y 0 0.08 2026-11-22',
      'Virtual Machines Dsv5 Series westeurope D2s_v5 sp3y 0 0.055 2026-11-22',
    ]);
    expect(book).toMatchObject({ asOf: '2026-11-22', sources: { old: 'an older copy', 'retail-api-2026-11-22': expect.stringContaining('prices.azure.com') } });
  });

  test('asks for questions only, page by page, and leaves no pages behind', async () => {
    await refreshed();
    expect(server.asked).toHaveLength(PAGES);
    const first = new URL(server.asked[0] ?? '');
    expect([...first.searchParams.keys()].sort()).toEqual(['$filter', 'api-version', 'currencyCode']);
    expect(await readdir(folder)).toEqual([]);
  });

  test('names meters that the list gives for nothing, but no allowance before a price', async () => {
    const source = async (rows: readonly RetailRow[]): Promise<string> => (await refreshed({}, await serve(rows))).sources['retail-api-2026-11-22'] ?? '';
    const free = row('Load Balancer', 'Load Balancer', 'Global', 'Standard', 0);
    expect(await source(LISTED)).not.toContain('listed at 0');
    expect(await source(LISTED.map((each) => (each['serviceName'] === 'Load Balancer' ? free : each)))).toMatch(/; listed at 0 and taken as missing: Standard in Global$/);
  });

  test('gives a book that is written and read again unchanged', async () => {
    const book = await refreshed();
    expect(parsePriceBook(writePriceBook(book))).toEqual({ ok: true, value: book });
  });

  test.each(Array.from({ length: PAGES }, (_, at) => at))('ends with the same book when it was cut after %i pages', async (after) => {
    const whole = await refreshed();
    server.asked.length = 0;
    const cut = new AbortController();
    const stopped = await refresh({ signal: cut.signal, onProgress: ({ pages }) => pages === after && cut.abort() });
    expect(stopped).toMatchObject({ ok: false, problems: [{ code: 'prices.cancelled', params: { page: after + 1 } }] });
    expect(server.asked).toHaveLength(after);
    expect(await refreshed()).toEqual(whole);
    expect(server.asked).toHaveLength(PAGES);
  });

  test('is cut in the middle of an answer', async () => {
    const cut = new AbortController();
    server.fault = () => {
      cut.abort();
      return true;
    };
    expect(await refresh({ signal: cut.signal })).toMatchObject({ ok: false, problems: [{ code: 'prices.cancelled' }] });
  });

  test('starts afresh on another day, for other regions and in another currency', async () => {
    const cut = new AbortController();
    await refresh({ signal: cut.signal, onProgress: ({ pages }) => pages === 4 && cut.abort() });
    server.asked.length = 0;
    await refreshed({ day: '2026-11-23' });
    expect(server.asked).toHaveLength(PAGES);
  });

  test('reports progress up to the last question', async () => {
    const seen: string[] = [];
    await refreshed({ onProgress: ({ questionsDone, questions, pages }) => void seen.push(`${questionsDone}/${questions} ${pages}`) });
    expect(seen).toEqual(['0/6 0', '1/6 1', '2/6 2', '3/6 3', '3/6 4', '3/6 5', '4/6 6', '5/6 7', '5/6 8', '6/6 9']);
  });

  test('in another currency holds only prices in that currency', async () => {
    const book = await refreshed({ currency: 'EUR' });
    expect(book.currency).toBe('EUR');
    expect(book.prices.filter(({ asOf }) => asOf !== '2026-11-22')).toEqual([]);
  });
});

describe('an answer that is busy or broken for a while', () => {
  test.each([
    ['429 with seconds to wait', status(429, { 'retry-after': '0' })],
    ['429 with a date to wait for', status(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' })],
    ['500', status(500)],
    ['a connection that breaks off', (response: ServerResponse) => (response.destroy(), true as const)],
    ['a body that breaks off', (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"Items":[');
      response.socket?.destroySoon();
      return true as const;
    }],
  ])('is asked for again: %s', async (_name, fault) => {
    const whole = await refreshed();
    server.asked.length = 0;
    server.fault = (request, response) => request === 3 && fault(response);
    expect(await refreshed()).toEqual(whole);
    expect(server.asked).toHaveLength(PAGES + 1);
  });
});

const edited = (edit: (page: RetailPageBody) => void) => (response: ServerResponse, page: () => RetailPageBody): true => {
  const body = page();
  edit(body);
  return send(JSON.stringify(body))(response);
};

describe('an answer that stays broken', () => {
  test.each([
    ['429', status(429, { 'retry-after': '0' }), 'prices.service-refused', '429'],
    ['500', status(500), 'prices.service-refused', '500'],
    ['404', status(404), 'prices.service-refused', '404'],
    ['a redirect', status(302, { location: 'http://127.0.0.1:1/' }), 'prices.service-refused', '302'],
    ['no connection', (response: ServerResponse) => (response.destroy(), true as const), 'prices.service-unreachable', 'cannot be reached'],
    ['malformed JSON', send('{"Items":['), 'prices.page-malformed', 'breaks off'],
    ['a page of another service', send('<!doctype html>'), 'prices.page-malformed', 'not JSON'],
    ['a page without rows', send('{"BillingCurrency":"USD"}'), 'prices.page-malformed', 'Items'],
    ['a truncated page', edited((page) => void page.Items.pop()), 'prices.page-truncated', '2 of 3 rows'],
    ['a row without a price', edited((page) => void (page.Items[1] = { ...page.Items[1], retailPrice: null })), 'prices.item-malformed', 'Row 2'],
    ['a negative price', edited((page) => void (page.Items[1] = { ...page.Items[1], retailPrice: -1 })), 'prices.item-malformed', 'retailPrice'],
    ['a next page elsewhere', edited((page) => void (page.NextPageLink = 'http://127.0.0.1:1/api/retail/prices?$skip=3')), 'prices.link-foreign', '127.0.0.1:1'],
    ['a next page on another path', edited((page) => void (page.NextPageLink = `${server.origin}/latest/meta-data`)), 'prices.link-foreign', 'meta-data'],
    ['another currency', edited((page) => void (page.BillingCurrency = 'XXX')), 'prices.currency-unknown', 'XXX'],
  ])('ends in a clear message, and the next refresh goes on: %s', async (_name, fault, code, words) => {
    const whole = await refreshed();
    server.fault = (_request, response, page) => (page().Items[0]?.['skuName'] === 'Vault 3' ? fault(response, page) : false);
    const broken = await refresh();
    if (broken.ok) throw new Error('expected a problem');
    expect(broken.problems).toMatchObject([{ code, params: { page: BROKEN_PAGE } }]);
    expect(broken.problems.map(describeProblem).join()).toContain(words);
    expect(broken.problems.map(describeProblem).join()).toContain('serviceName eq \'Backup\'');
    server.fault = null;
    server.asked.length = 0;
    expect(await refreshed()).toEqual(whole);
    expect(server.asked).toHaveLength(PAGES - BROKEN_PAGE + 1);
  });

  test('an unknown currency is named', async () => {
    expect(await refresh({ currency: 'QQQ' })).toMatchObject({ ok: false, problems: [{ code: 'prices.currency-unknown', params: { asked: 'QQQ' } }] });
  });

  test('links that run in a circle end', async () => {
    server.fault = (_request, response, page) => edited((body) => void (body.NextPageLink = server.asked[0] ?? null))(response, page);
    expect(await refresh()).toMatchObject({ ok: false, problems: [{ code: 'prices.page-malformed', params: { reason: expect.stringContaining('leads back') } }] });
  });

  test('a page that is too large is not read to its end', async () => {
    server.fault = (_request, response) => send(' '.repeat(17 * 1024 * 1024))(response);
    expect(await refresh()).toMatchObject({ ok: false, problems: [{ code: 'prices.too-large' }] });
  });

  test('regions without any price are named', async () => {
    const empty = await serve([]);
    expect(await refresh({ regions: ['atlantis'] }, empty)).toMatchObject({ ok: false, problems: [{ code: 'prices.nothing-found' }] });
  });
});

describe('a meter that is listed twice', () => {
  const again = (retailPrice: number, isPrimaryMeterRegion: boolean) => row('Backup', 'Backup', 'westeurope', 'Vault 2', retailPrice, { isPrimaryMeterRegion });
  const priceOf = async (extra: RetailRow) => {
    server = await serve([...LISTED, extra]);
    return (await refreshed()).prices.filter(({ sku }) => sku === 'Vault 2').map(({ usdPerUnit }) => usdPerUnit);
  };

  test('at the same price counts once', async () => {
    expect(await priceOf(again(2.5, true))).toEqual(['2.5']);
  });

  test('has the price of the primary meter', async () => {
    expect(await priceOf(again(99, false))).toEqual(['2.5']);
  });

  test('at two prices is named with both, and no book comes of it', async () => {
    server = await serve([...LISTED, again(99, true)]);
    const found = await refresh();
    expect(found).toMatchObject({ ok: false, problems: [{ code: 'prices.duplicate', params: { one: '2.5', other: '99' } }] });
    server.asked.length = 0;
    await refresh();
    expect(server.asked.length).toBeGreaterThan(PAGES - 1);
  });
});
