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

const ACCOUNT = 'providers/Microsoft.Billing/billingAccounts/1234567';
const read = (scope = SUBSCRIPTION, signal?: AbortSignal, months: readonly string[] = []) => usage.fromAzure({ scope, months, way: 'azure-cli', tell: () => undefined, ...(signal ? { signal } : {}) });
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

describe('billing periods', () => {
  test.each([SUBSCRIPTION, `/${ACCOUNT}/`, 'providers/Microsoft.Management/managementGroups/plants'])('%s is asked for each month once, one after the other', async (scope) => {
    server.answer = (request, response) => json(response, request === 1 ? legacy : modern);
    const result = await read(scope, undefined, ['2019-03', '2019-10', '2019-03']);
    expect(result).toMatchObject({ ok: true, value: { taken: 2, usage: { months: [{ month: '2019-04' }, { month: '2019-10' }] } } });
    const path = (period: string): string => `/${scope.replace(/^\/|\/$/g, '')}/providers/Microsoft.Billing/billingPeriods/${period}/providers/Microsoft.Consumption/usageDetails`;
    expect(server.asked.map(({ url }) => new URL(url, ARM_ORIGIN).pathname)).toEqual([path('201903'), path('201910')]);
  });

  test.each([
    [SUBSCRIPTION, '2027-13', 'usage.month-invalid'],
    [SUBSCRIPTION, '202703/../x', 'usage.month-invalid'],
    [`${SUBSCRIPTION}/providers/Microsoft.Billing/billingPeriods/202703`, '2027-03', 'usage.month-unfit'],
    ['providers/Microsoft.Billing/billingAccounts/1234:56789', '2027-03', 'usage.month-unfit'],
    [`${ACCOUNT}/billingProfiles/2468`, '2027-03', 'usage.month-unfit'],
  ])('%s with %s is refused before anything is sent', async (scope, month, code) => {
    expect(await read(scope, undefined, [month])).toMatchObject({ ok: false, problems: [{ code }] });
    expect([server.asked.length, tokens]).toEqual([0, 0]);
  });
});

describe('rows that can not be used', () => {
  const without = (example: typeof legacy, field: string) => ({ ...example.value[0], properties: { ...example.value[0]?.properties, [field]: undefined } });

  test.each([
    ['legacy', 'date', legacy],
    ['legacy', 'cost', legacy],
    ['legacy', 'billingCurrency', legacy],
    ['modern', 'costInBillingCurrency', modern],
    ['modern', 'billingCurrencyCode', modern],
  ])('a %s row without %s is named, and the others count', async (_, column, example) => {
    server.answer = (__, response) => json(response, { value: [...example.value, without(example, column), ...example.value] });
    const result = await read();
    expect(result).toMatchObject({ ok: true, value: { taken: 2, leftOut: 1, problems: [{ code: 'usage.row-value', params: { row: 2, column } }] } });
  });

  test('are no bill when there is no other one', async () => {
    server.answer = (_, response) => json(response, { value: [without(modern, 'costInBillingCurrency')] });
    expect(await read()).toMatchObject({ ok: false, problems: [{ code: 'usage.row-value' }, { code: 'usage.empty' }] });
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

test('the command asks for the months that it is told, and says which rows it left out', async () => {
  server.answer = (_, response) => json(response, { value: [...modern.value, { ...modern.value[0], properties: {} }] });
  const { err } = await plantwright(['calibrate', 'starter:small-subsidiary', '--azure', SUBSCRIPTION, '--month', '2027-03,2027-04'], {}, undefined, usage);
  expect(server.asked.map(({ url }) => /billingPeriods\/(\d+)\//.exec(url)?.[1])).toEqual(['202703', '202704']);
  expect(err).toContain('2 rows taken, 2 left out.');
  expect((await plantwright(['calibrate', 'starter:small-subsidiary', '--from', 'a.csv', '--month', '2027-03'], {}, undefined, usage)).err).toContain('--month goes with --azure');
});
