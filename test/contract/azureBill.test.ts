import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startLoopback, type Loopback } from '../../electron/loopback/startLoopback';
import { createUsageService, type UsageService } from '../../electron/adapters/usage/usageService';
import { problem } from '../../models/problem/problem';
import { fail } from '../../models/problem/result';
import { readAzureBill, type ReadProgress } from '../../renderer/features/views/calibration/readBill';
import { httpHost } from '../../renderer/host/http';
import { json, startArmServer, type ArmServer } from '../fixtures/armServer';
import { temporaryFolder, type Folder } from './hosts/folder';

const legacy: unknown = JSON.parse(readFileSync(new URL('../fixtures/consumption/legacy.json', import.meta.url), 'utf8'));
const SCOPE = 'subscriptions/00000000-0000-0000-0000-000000000000';
const credential = { getToken: () => Promise.resolve({ token: 'a-token', expiresOnTimestamp: Date.now() + 3_600_000 }) };

let folder: Folder;
let arm: ArmServer;
let host: Loopback | null = null;
beforeEach(async () => {
  folder = await temporaryFolder();
  await folder.write('page/index.html', 'the page');
  arm = await startArmServer();
});
afterEach(async () => {
  await host?.close();
  await arm.close();
  await folder.remove();
});

async function readThrough(bills: Pick<UsageService, 'fromAzure'>, onProgress: (progress: ReadProgress) => void = () => undefined, signal = new AbortController().signal, months: readonly string[] = []) {
  host = await startLoopback({ pageFolder: folder.path('page'), plansFolder: folder.path('plans'), bills });
  const { origin, hash } = new URL(host.url);
  const client = httpHost(origin, hash.slice('#token='.length), (address, init) => fetch(address, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } }));
  return readAzureBill(client, { scope: SCOPE, months, signIn: 'device-code' }, { signal, onProgress });
}

it('usage details of Azure come to the page through the real client', async () => {
  arm.answer = (_, response) => json(response, legacy);
  const bill = await readThrough(createUsageService({ credential, httpClient: arm.httpClient }));
  expect(bill).toMatchObject({ ok: true, value: { name: SCOPE, taken: 1, usage: { rows: [{ month: '2019-04', currency: 'CAD', costBilled: '0.000001968949998', costEffective: null }] } } });
});

it('the months that the page names are the billing periods that Azure is asked for', async () => {
  arm.answer = (_, response) => json(response, legacy);
  const bill = await readThrough(createUsageService({ credential, httpClient: arm.httpClient }), undefined, undefined, ['2019-03', '2019-04']);
  expect(bill).toMatchObject({ ok: true, value: { name: `${SCOPE}, 2019-03, 2019-04`, taken: 2 } });
  expect(arm.asked.map(({ url }) => /billingPeriods\/(\d+)\//.exec(url)?.[1])).toEqual(['201903', '201904']);
});

it('a refusal of Azure is told with the way out', async () => {
  arm.answer = (_, response) => json(response, { error: { code: 'AuthorizationFailed', message: 'no' } }, 403);
  expect(await readThrough(createUsageService({ credential, httpClient: arm.httpClient }))).toMatchObject({ ok: false, problems: [{ code: 'usage.refused', params: { status: 403 } }] });
});

it('the address and the code of a sign-in are shown until it is done or stopped', async () => {
  const stop = new AbortController();
  const prompts: ReadProgress['prompt'][] = [];
  let ended = false;
  const waiting: Pick<UsageService, 'fromAzure'> = {
    fromAzure: ({ tell, signal }) =>
      new Promise((settle) => {
        tell({ address: 'https://login.example/device', code: 'ABC-123' });
        signal?.addEventListener('abort', () => ((ended = true), settle(fail(problem('usage.cancelled')))));
      }),
  };
  const bill = await readThrough(
    waiting,
    ({ prompt }) => {
      prompts.push(prompt);
      stop.abort();
    },
    stop.signal,
  );
  expect([bill, prompts, ended]).toEqual([null, [{ address: 'https://login.example/device', code: 'ABC-123' }], true]);
});
