import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLoopback, type Loopback } from '../../electron/loopback/startLoopback';
import { httpHost } from '../../renderer/host/http';
import type { HostClient } from '../../shared/hostContract/contract';
import { row } from '../fixtures/retailRows';
import { startRetailServer, type RetailServer } from '../fixtures/retailServer';

let folder = '';
let list: RetailServer;
let host: Loopback;
let client: HostClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-refresh-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page', 'index.html'), 'the page');
  list = await startRetailServer([row('Backup', 'Backup', 'westeurope', 'Vault', 1)]);
  host = await startLoopback({ pageFolder: join(folder, 'page'), plansFolder: join(folder, 'plans'), priceList: list.origin });
  const { origin, hash } = new URL(host.url);
  client = httpHost(origin, hash.slice('#token='.length), (address, init) => fetch(address, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } }));
});
afterAll(async () => {
  await host.close();
  await list.close();
  await rm(folder, { recursive: true, force: true });
});

async function refreshed() {
  let answer = await client.call('prices.refresh', { regions: ['westeurope'], currency: 'USD' });
  while (answer.ok && answer.value.running) answer = await client.call('prices.refreshState', {});
  if (!answer.ok) throw new Error('expected a state');
  return answer.value;
}

it('a refresh runs in the host while the page asks how far it is, and ends with a new book in the list', async () => {
  const state = await refreshed();
  expect(state).toMatchObject({ problems: [], bookId: expect.stringMatching(/^azure-retail-/) });
  expect(state.questionsDone).toBe(state.questions);
  expect(await client.call('prices.list', {})).toMatchObject({ ok: true, value: [{ id: state.bookId }] });
});

it('a refresh that fails says why, and the books stay', async () => {
  const before = await client.call('prices.list', {});
  list.fault = (_request, response) => (response.writeHead(403).end(), true);
  expect(await refreshed()).toMatchObject({ bookId: null, problems: [{ code: 'prices.service-refused', params: { status: 403 } }] });
  list.fault = null;
  expect(await client.call('prices.list', {})).toEqual(before);
});
