import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createUsageService, type UsageService } from '../../../../../electron/adapters/usage/usageService';
import { ARM_ORIGIN, json, startArmServer, type ArmServer } from '../../../../fixtures/armServer';
import { plantwright } from '../../../../cli/terminal';

const payload = (name: string): { readonly value: readonly { readonly properties: Record<string, unknown> }[] } =>
  JSON.parse(readFileSync(new URL(`../../../../fixtures/consumption/${name}.json`, import.meta.url), 'utf8')) as never;
const legacy = payload('legacy');
const modern = payload('modern');
const SUBSCRIPTION = 'subscriptions/00000000-0000-0000-0000-000000000000';
const TOKEN = 'a-token-that-nobody-may-see';

let server: ArmServer;
let usage: UsageService;
let tokens = 0;
beforeEach(async () => {
  tokens = 0;
  server = await startArmServer();
  const credential = { getToken: () => Promise.resolve({ token: TOKEN, expiresOnTimestamp: Date.now() + 3_600_000, tokens: (tokens += 1) }) };
  usage = createUsageService({ credential, httpClient: server.httpClient });
});
afterEach(() => server.close());

const read = (scope = SUBSCRIPTION, signal?: AbortSignal) => usage.fromAzure({ scope, way: 'azure-cli', tell: () => undefined, ...(signal ? { signal } : {}) });
const rowsOf = async (scope?: string) => {
  const result = await read(scope);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.usage.rows;
};

describe('the published examples, through the real client', () => {
  test('legacy rows have their cost, currency and resource', async () => {
    server.answer = (_, response) => json(response, legacy);
    const [row] = await rowsOf();
    expect([row?.month, row?.costBilled.toNumber(), row?.currency, row?.resource.endsWith('/ResourceName1'), row?.category]).toEqual(['2019-04', 0.000001968949998, 'CAD', true, 'Microsoft.ClassicStorage']);
    const url = new URL(server.asked[0]?.url ?? '', ARM_ORIGIN);
    expect([url.pathname, url.searchParams.get('metric'), url.searchParams.get('$expand')]).toEqual([`/${SUBSCRIPTION}/providers/Microsoft.Consumption/usageDetails`, 'actualcost', 'meterDetails']);
    expect([server.asked[0]?.authorization, tokens]).toEqual([`Bearer ${TOKEN}`, 1]);
  });

  test('legacy rows with expanded meters say what was used', async () => {
    const meterDetails = { meterCategory: 'Bandwidth', meterSubCategory: 'Rtn Preference: MGN', meterName: 'Standard Data Transfer Out', unitOfMeasure: '1 GB' };
    server.answer = (_, response) => json(response, { value: legacy.value.map((each) => ({ ...each, properties: { ...each.properties, meterDetails } })) });
    const [row] = await rowsOf();
    expect([row?.category, row?.subcategory, row?.meter, row?.unit]).toEqual(Object.values(meterDetails));
  });

  test('modern rows have the fields of their own', async () => {
    server.answer = (_, response) => json(response, modern);
    const [row] = await rowsOf('/providers/Microsoft.Billing/BillingAccounts/1234:56789');
    expect([row?.month, row?.costBilled.toNumber(), row?.currency, row?.resource.endsWith('/Resource Name 1'), row?.quantity.toNumber()]).toEqual(['2019-10', 1.84763819095477, 'USD', true, 0.7329]);
  });

  test('of both kinds on several pages are read to the last', async () => {
    server.answer = (request, response) =>
      json(response, { ...(request === 2 ? modern : legacy), ...(request < 3 ? { nextLink: `${ARM_ORIGIN}/${SUBSCRIPTION}/providers/Microsoft.Consumption/usageDetails?api-version=2021-10-01&$skiptoken=${request}` } : {}) });
    const rows = await rowsOf();
    expect(rows.map(({ currency, costBilled }) => [currency, costBilled.toNumber()])).toEqual([['CAD', 2 * 0.000001968949998], ['USD', 1.84763819095477]]);
    expect(server.asked.map(({ url }) => new URL(url, ARM_ORIGIN).searchParams.get('$skiptoken'))).toEqual([null, '1', '2']);
  });
});

describe('a service that does not answer well', () => {
  test.each([
    [401, 'usage.refused'],
    [403, 'usage.refused'],
    [404, 'usage.unreachable'],
  ])('%i ends in %s at once', async (status, code) => {
    server.answer = (_, response) => json(response, { error: { code: 'X', message: TOKEN } }, status);
    const result = await read();
    expect(result).toMatchObject({ ok: false, problems: [{ code }] });
    expect([JSON.stringify(result).includes(TOKEN), server.asked.length]).toEqual([false, 1]);
  });

  test('429 is asked again after the time that it names', async () => {
    server.answer = (request, response) => {
      if (request === 1) json(response, { error: { code: '429' } }, 429, { 'retry-after': '1' });
      else json(response, modern);
    };
    expect(await rowsOf()).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
  });

  test('429 for good ends in a word of its own', async () => {
    server.answer = (_, response) => json(response, { error: { code: '429' } }, 429, { 'retry-after': '0' });
    expect(await read()).toMatchObject({ ok: false, problems: [{ code: 'usage.busy' }] });
    expect(server.asked.length).toBeGreaterThan(1);
  });

  test.each([
    ['malformed JSON', '{"value": [', 'usage.answer-malformed'],
    ['a row without an amount', { value: [{ ...modern.value[0], properties: { date: '2027-03-01T00:00:00Z' } }] }, 'usage.answer-malformed'],
    ['a link to another host', { ...modern, nextLink: 'https://example.org/next' }, 'usage.link-foreign'],
  ])('%s ends in %s', async (_, body, code) => {
    server.answer = (__, response) => json(response, body);
    expect(await read()).toMatchObject({ ok: false, problems: [{ code }] });
    expect(server.asked).toHaveLength(1);
  });

  test('a stop ends it between two pages', async () => {
    const stop = new AbortController();
    server.answer = (_, response) => {
      stop.abort();
      json(response, { ...modern, nextLink: `${ARM_ORIGIN}/${SUBSCRIPTION}/next` });
    };
    expect(await read(SUBSCRIPTION, stop.signal)).toMatchObject({ ok: false, problems: [{ code: 'usage.cancelled' }] });
  });
});

test.each(['subscriptions/1?x=1', 'subscriptions/../providers/x', 'https://example.org', 'subscriptions/a b', ''])('the scope %j is refused before anything is sent', async (scope) => {
  expect(await read(scope)).toMatchObject({ ok: false, problems: [{ code: 'usage.scope-invalid' }] });
  expect([server.asked.length, tokens]).toEqual([0, 0]);
});

test('the command says whom the service serves, and refuses what it can not compare', async () => {
  server.answer = (_, response) => json(response, modern);
  const { code, err } = await plantwright(['calibrate', 'starter:small-subsidiary', '--azure', SUBSCRIPTION], {}, undefined, usage);
  expect(code).toBe(2);
  for (const part of ['Enterprise Agreements', 'in maintenance', 'The bill is in USD, the plan in EUR']) expect(err).toContain(part);
  expect(err).not.toContain(TOKEN);
});
