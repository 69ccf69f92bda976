import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UsageRow } from '../../models/calibration/usageRow';
import { readBillFiles } from '../../renderer/features/views/calibration/readBill';
import { MAX_PIECE_BYTES } from '../../shared/hostContract/contract';
import { focusCsv } from '../fixtures/bills';
import { electronKind } from './hosts/electronKind';
import type { HostKind, HostUnderTest } from './hosts/hostUnderTest';
import { loopbackKind } from './hosts/loopbackKind';
import { memoryKind } from './hosts/memoryKind';

const START_LIMIT_MS = 60_000;
const READING_KINDS: readonly HostKind[] = [loopbackKind, electronKind];
const ROW: UsageRow = { day: '2027-03-01', until: '2027-04-01', charge: 'Usage', category: 'Bandwidth', subcategory: 'Größe 工場', meter: 'Standard Data Transfer Out', region: 'westeurope', resource: '/a', quantity: '0.1', unit: '1 GB', costBilled: '0.012345678901234567', costEffective: '0.01', currency: 'EUR' };
/** A little more than fits into one piece. */
const MANY = Math.ceil((1.2 * MAX_PIECE_BYTES) / 150);
const rows = (count: number, change: Partial<UsageRow> = {}): readonly UsageRow[] => Array.from({ length: count }, () => ({ ...ROW, ...change }));
const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);
const packed = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));
const reading = (host: HostUnderTest, files: readonly File[], signal = new AbortController().signal) => readBillFiles(host.client, files, { signal, onProgress: () => undefined });
const failsWith = (code: string) => ({ ok: false, problems: [expect.objectContaining({ code })] });

describe.each(READING_KINDS)('Bills in pieces, $name', { timeout: START_LIMIT_MS }, (kind) => {
  const skipped = kind.missing !== null;
  let host: HostUnderTest;
  beforeAll(async () => {
    if (!skipped) host = await kind.start();
  }, START_LIMIT_MS);
  afterAll(() => host?.close());

  it.skipIf(skipped)('a file longer than a piece is added up exactly, whatever it is cut through', async () => {
    const text = focusCsv(rows(MANY));
    expect(text.length).toBeGreaterThan(MAX_PIECE_BYTES);
    const told: (number | undefined)[] = [];
    const bill = await readBillFiles(host.client, [file('march.csv', text)], { signal: new AbortController().signal, onProgress: ({ bytes }) => told.push(bytes?.done) });
    if (!bill?.ok) throw new Error(JSON.stringify(bill));
    const { usage, taken, leftOut, name } = bill.value;
    expect([name, taken, leftOut, usage.months]).toEqual(['march.csv', MANY, 0, [{ month: '2027-03', days: 31, daysOfMonth: 31 }]]);
    const exact = (12345678901234567n * BigInt(MANY)).toString().padStart(19, '0');
    expect(usage.rows.map(({ subcategory, costBilled }) => [subcategory, costBilled])).toEqual([['Größe 工場', `${exact.slice(0, -18)}.${exact.slice(-18)}`.replace(/^\./, '0.')]]);
    expect(told).toEqual([MAX_PIECE_BYTES, Buffer.byteLength(text)]);
  });

  it.skipIf(skipped)('several files, packed or not, are one bill, and rows that can not be used are named', async () => {
    const bill = await reading(host, [file('a.csv.gz', packed(focusCsv(rows(2)))), file('b.csv', focusCsv([...rows(1, { day: '2027-04-01', until: '2027-05-01' }), ...rows(1, { costBilled: 'abc' })]))]);
    if (!bill?.ok) throw new Error(JSON.stringify(bill));
    expect(bill.value).toMatchObject({ name: 'a.csv.gz, b.csv', taken: 3, leftOut: 1, problems: [{ code: 'usage.row-value' }] });
    expect(bill.value.usage.months.map(({ month }) => month)).toEqual(['2027-03', '2027-04']);
  });

  it.skipIf(skipped)('says what is wrong with a file that is no bill, is empty or is damaged', async () => {
    expect(await reading(host, [file('notes.csv', 'a,b\n1,2\n')])).toEqual(failsWith('usage.form-unknown'));
    expect(await reading(host, [file('long-notes.csv', 'a,b\n1,2\n'.repeat(MAX_PIECE_BYTES / 2))])).toEqual(failsWith('usage.form-unknown'));
    expect(await reading(host, [file('empty.csv', '')])).toEqual(failsWith('usage.empty'));
    expect(await reading(host, [file('cut.csv.gz', packed(focusCsv(rows(50))).slice(0, 60))])).toEqual(failsWith('usage.malformed'));
  });

  it.skipIf(skipped)('a stopped reading ends with nothing, and is forgotten', async () => {
    expect(await reading(host, [file('march.csv', focusCsv(rows(2)))], AbortSignal.abort())).toBeNull();
    const begun = await host.client.call('bills.begin', {});
    if (!begun.ok) throw new Error('expected a reading');
    expect(await host.client.call('bills.state', begun.value)).toMatchObject({ ok: true, value: { running: true, rows: 0 } });
    await host.client.call('bills.stop', begun.value);
    expect(await host.client.call('bills.take', begun.value)).toEqual(failsWith('usage.cancelled'));
  });

  it.skipIf(skipped)('a reading without its last piece is no bill, and pieces that are too large are refused', async () => {
    const begun = await host.client.call('bills.begin', {});
    if (!begun.ok) throw new Error('expected a reading');
    const { reading: id } = begun.value;
    const piece = { reading: id, name: 'half.csv', base64: Buffer.from(focusCsv(rows(3))).toString('base64'), last: false };
    expect(await host.client.call('bills.append', piece)).toMatchObject({ ok: true });
    expect(await host.client.call('bills.take', { reading: id })).toEqual(failsWith('usage.empty'));
    expect(await host.raw('bills.append', { ...piece, base64: 'A'.repeat(MAX_PIECE_BYTES * 2) })).toEqual(failsWith('host.request-invalid'));
  });

  it.skipIf(skipped)('a scope that is none is refused before anybody signs in', async () => {
    const begun = await host.client.call('bills.fromAzure', { scope: 'https://elsewhere.example', months: [], signIn: 'azure-cli' });
    if (!begun.ok) throw new Error('expected a reading');
    await expect.poll(() => host.client.call('bills.state', begun.value), { timeout: 30_000 }).toMatchObject({ ok: true, value: { running: false, problems: [{ code: 'usage.scope-invalid' }] } });
  });
});

it('a page without a host says that it can not read bills', async () => {
  const host = await memoryKind.start();
  expect(await host.client.call('host.abilities', {})).toMatchObject({ ok: true, value: { bills: false } });
  expect(await reading(host, [file('march.csv', focusCsv(rows(1)))])).toEqual(failsWith('host.refused'));
});
