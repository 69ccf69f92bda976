import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readUsageFile } from '../../../../../electron/adapters/usage/readUsageFile';
import { USAGE_LIMITS } from '../../../../../electron/adapters/usage/readUsageStream';
import { createUsageService } from '../../../../../electron/adapters/usage/usageService';
import { gatherUsage } from '../../../../../models/calibration/gatherUsage';
import type { UsageRow } from '../../../../../models/calibration/usageRow';
import { actualCostCsv, focusCsv } from '../../../../fixtures/bills';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bills-'));
});
afterAll(() => rm(folder, { recursive: true }));

const row: UsageRow = {
  day: '2027-03-01', until: '2027-04-01', charge: 'Usage', category: 'Bandwidth', subcategory: 'Rtn Preference: MGN', meter: 'Standard Data Transfer Out',
  region: 'westeurope', resource: '/r', quantity: '31', unit: '1 GB', costBilled: '2.50', costEffective: '2.50', currency: 'EUR',
};
const focus = focusCsv([row, { ...row, resource: 'a "quoted", name\nover lines' }, row]);

async function reading(content: string | Uint8Array, limits = USAGE_LIMITS, signal?: AbortSignal) {
  const path = join(folder, 'bill.csv');
  await writeFile(path, content);
  const into = gatherUsage();
  return { read: await readUsageFile(path, into, signal, limits), usage: into.usage() };
}

describe('a bill on disk', () => {
  test.each([['as it is', focus], ['with a byte order mark', `\uFEFF${focus}`], ['packed, whatever its name', gzipSync(focus)]])('is read %s', async (_, content) => {
    const { read, usage } = await reading(content);
    expect(read).toEqual({ ok: true, value: { form: 'focus', taken: 3, leftOut: 0, problems: [] } });
    expect(usage.rows.map(({ resource, quantity, costBilled }) => [resource, quantity.toFixed(), costBilled.toFixed(2)])).toEqual([['/r', '62', '5.00'], ['a "quoted", name\nover lines', '31', '2.50']]);
    expect(usage.months).toEqual([{ month: '2027-03', days: 31, daysOfMonth: 31 }]);
  });

  test('a row a day makes the same month', async () => {
    const { usage } = await reading(actualCostCsv([row], 'EA'));
    expect(usage.months).toEqual([{ month: '2027-03', days: 31, daysOfMonth: 31 }]);
    expect(usage.rows.map(({ quantity }) => Number(quantity))).toEqual([31]);
  });

  test('keeps its good rows and names the line of the others', async () => {
    const { read } = await reading(focus.replace('2.50', 'free'));
    expect(read).toMatchObject({ ok: true, value: { taken: 2, leftOut: 1, problems: [{ code: 'usage.row-value', params: { row: 2, got: 'free' } }] } });
  });
});

describe('is refused with a word of its own', () => {
  test.each([
    ['a packed file that is cut short', gzipSync(focus.repeat(50)).subarray(0, -20), 'usage.malformed'],
    ['quotes that do not match', focus.replace('"a ', '"a" '), 'usage.malformed'],
    ['an empty file', '', 'usage.empty'],
    ['a head without rows', focus.slice(0, focus.indexOf('\r\n')), 'usage.empty'],
    ['something else', 'a,b\r\n1,2\r\n', 'usage.form-unknown'],
    ['bytes', Uint8Array.from({ length: 4096 }, (_, at) => at % 251), 'usage.malformed'],
  ])('%s', async (_, content, code) => {
    const { read } = await reading(content);
    expect(read).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test('a small packed file that holds more than is allowed', async () => {
    const { read } = await reading(gzipSync(focus + focus.slice(focus.indexOf('\r\n') + 2).repeat(2000)), { bytes: 100_000, rowBytes: 10_000 });
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'usage.too-large', params: { allowed: 100_000 } }] });
  });

  test('a row without an end', async () => {
    const { read } = await reading(`${focus}"${'x'.repeat(20_000)}`, { bytes: 100_000, rowBytes: 10_000 });
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'usage.malformed' }] });
  });

  test('reading that was stopped', async () => {
    const { read } = await reading(focus, USAGE_LIMITS, AbortSignal.abort());
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'usage.cancelled' }] });
  });

  test('a file that is not there', async () => {
    expect(await createUsageService().fromFiles([join(folder, 'none.csv')])).toMatchObject({ ok: false, problems: [{ code: 'file.not-found', params: { name: 'none.csv' } }] });
  });
});

test('several files are one bill', async () => {
  const paths = await Promise.all(['2027-03', '2027-04'].map(async (month, at) => {
    const path = join(folder, `${month}.csv.gz`);
    await writeFile(path, gzipSync(focusCsv([{ ...row, day: `${month}-01`, until: at === 0 ? '2027-04-01' : '2027-05-01' }])));
    return path;
  }));
  const read = await createUsageService().fromFiles(paths);
  expect(read.ok && read.value.usage.months.map(({ month, days }) => [month, days])).toEqual([['2027-03', 31], ['2027-04', 30]]);
});
