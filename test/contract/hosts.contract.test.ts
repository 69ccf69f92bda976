import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronKind } from './hosts/electronKind';
import { loopbackKind } from './hosts/loopbackKind';
import { memoryKind } from './hosts/memoryKind';
import { writePriceBook } from '../../shared/prices/writePriceBook';
import type { HostKind, HostUnderTest } from './hosts/hostUnderTest';

const KINDS: readonly HostKind[] = [memoryKind, loopbackKind, electronKind];
const START_LIMIT_MS = 60_000;
/** A browser on a busy machine takes its time. */
const TEST_LIMIT_MS = 30_000;
const PLAN = '{"format":"plantwright-plan","formatVersion":1,"name":"Größe 工場 🏭"}\n';
const NEWER = '{"format":"plantwright-plan","formatVersion":99,"future":true}\n';
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const bookText = (usdPerUnit: string): string =>
  writePriceBook({
    id: 'own-2026-11-22-0a1b2c3d',
    asOf: '2026-11-22',
    sources: { own: 'a test' },
    currency: 'EUR',
    prices: [{ service: 'Backup', product: 'Backup', sku: 'Standard', armSku: '', meter: 'Vault', region: 'westeurope', unit: '1 GB', fromUnits: 0, usdPerUnit, type: 'payg', asOf: '2026-11-22', sourceId: 'own' }],
  });
const failsWith = (code: string) => ({ ok: false, problems: [expect.objectContaining({ code })] });

describe.each(KINDS)('The host contract, $name', { timeout: TEST_LIMIT_MS }, (kind) => {
  const skipped = kind.missing !== null;
  let host: HostUnderTest;
  beforeAll(async () => {
    if (!skipped) host = await kind.start();
  }, START_LIMIT_MS);
  afterAll(() => host?.close());

  async function saved(name: string, text = PLAN) {
    await host.willSaveAs(`${name}.plantwright.json`);
    const answer = await host.client.call('plans.saveAs', { name, text });
    if (!answer.ok || !answer.value) throw new Error(`expected ${name} to be saved: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  it.skipIf(skipped)('says what it can do', async () => {
    const answer = await host.client.call('host.abilities', {});
    expect(answer).toMatchObject({ ok: true, value: { nativeDialogs: expect.any(Boolean) } });
  });

  it.skipIf(skipped)('starts without a plan', async () => {
    expect(await host.client.call('plans.startup', {})).toEqual({ ok: true, value: null });
  });

  it.skipIf(skipped)('starts with a plan when it is given one', async () => {
    const other = await kind.start({ startup: { name: 'Given.plantwright.json', text: PLAN } });
    try {
      const answer = await other.client.call('plans.startup', {});
      expect(answer).toMatchObject({ ok: true, value: { name: 'Given.plantwright.json', text: PLAN } });
      if (!answer.ok || !answer.value) throw new Error('expected a plan');
      const { handle, revision } = answer.value;
      expect(await other.client.call('plans.save', { handle, revision, text: `${PLAN} ` })).toMatchObject({ ok: true });
      expect(await other.textOf('Given.plantwright.json')).toBe(`${PLAN} `);
    } finally {
      await other.close();
    }
  }, START_LIMIT_MS);

  it.skipIf(skipped)('says so when the plan that it is started with is not there', async () => {
    const other = await kind.start({ startup: { name: 'Gone.plantwright.json', text: null } });
    try {
      expect(await other.client.call('plans.startup', {})).toEqual(failsWith('file.not-found'));
    } finally {
      await other.close();
    }
  }, START_LIMIT_MS);

  it.skipIf(skipped)('saves under a new name, lists it and opens the same text again', async () => {
    const { handle, name, revision } = await saved('First');
    expect(name).toBe('First.plantwright.json');
    expect(await host.textOf(name)).toBe(PLAN);
    const list = await host.client.call('plans.list', {});
    expect(list).toMatchObject({ ok: true, value: expect.arrayContaining([expect.objectContaining({ name })]) });
    expect(await host.client.call('plans.open', { handle })).toEqual({ ok: true, value: { handle, name, revision, text: PLAN } });
  });

  it.skipIf(skipped)('saves again and again, each time from the revision it answered last', async () => {
    let { handle, revision } = await saved('Again');
    for (const text of ['one', 'two', 'three']) {
      const answer = await host.client.call('plans.save', { handle, revision, text });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      ({ handle, revision } = answer.value);
      expect(await host.textOf('Again.plantwright.json')).toBe(text);
    }
  });

  it.skipIf(skipped)('does not write over what another program changed meanwhile', async () => {
    const { handle, revision } = await saved('Conflict');
    await host.put('Conflict.plantwright.json', 'theirs');
    expect(await host.client.call('plans.save', { handle, revision, text: 'mine' })).toEqual(failsWith('file.changed-on-disk'));
    expect(await host.textOf('Conflict.plantwright.json')).toBe('theirs');
  });

  it.skipIf(skipped)('opens a file of a newer format but never writes over it', async () => {
    await host.put('Newer.plantwright.json', NEWER);
    const handle = await host.handleOf('Newer.plantwright.json');
    const opened = await host.client.call('plans.open', { handle });
    if (!opened.ok || !opened.value) throw new Error('expected the text of the file');
    const { revision } = opened.value;
    expect(await host.client.call('plans.save', { handle, revision, text: PLAN })).toEqual(failsWith('file.newer-version-kept'));
    await host.willSaveAs('Newer.plantwright.json');
    await host.client.call('plans.saveAs', { name: 'Newer', text: PLAN });
    expect(await host.textOf('Newer.plantwright.json')).toBe(NEWER);
  });

  it.skipIf(skipped)('knows no file by a handle that it did not give', async () => {
    for (const handle of ['/etc/passwd', '../x', 'made-up', 'C:\\x']) {
      expect(await host.client.call('plans.open', { handle })).toEqual(failsWith('file.not-found'));
      expect(await host.client.call('plans.save', { handle, revision: 'x', text: '' })).toEqual(failsWith('file.not-found'));
    }
  });

  it.skipIf(skipped)('refuses names that are none', async () => {
    for (const name of ['..', '../Elsewhere', 'a/b', 'a\\b', 'CON', 'nul.plantwright.json', 'ends.', '   ', 'x'.repeat(199)]) {
      expect(await host.client.call('plans.saveAs', { name, text: PLAN })).toEqual(failsWith('file.name-invalid'));
    }
  });

  it.skipIf(skipped)('carries a plan of five megabytes unchanged', async () => {
    const text = 'Größe 工場 "quoted" \\ \n'.repeat(230_000);
    const { handle } = await saved('Large', text);
    const opened = await host.client.call('plans.open', { handle });
    expect(opened.ok && opened.value?.text === text).toBe(true);
  }, START_LIMIT_MS);

  it.skipIf(skipped)('writes exported files below one place', async () => {
    await host.willExportTo('Handover');
    const files = [
      { path: 'terraform/prod/db.tfvars.json', base64: base64('{}') },
      { path: 'waves.csv', base64: base64('wave;week\n') },
    ];
    const answer = await host.client.call('exports.save', { name: 'Handover', files });
    expect(answer).toMatchObject({ ok: true, value: { location: expect.stringContaining('Handover') } });
    expect(await host.exported('Handover', 'terraform/prod/db.tfvars.json')).toBe('{}');
    expect(await host.exported('Handover', 'waves.csv')).toBe('wave;week\n');
  });

  it.skipIf(skipped)('refuses exports that would lie elsewhere', async () => {
    for (const path of ['../x', 'a/../../x', '/etc/x', 'C:/x', 'a\\..\\x', 'NUL']) {
      expect(await host.client.call('exports.save', { name: 'Bad', files: [{ path, base64: '' }] })).toEqual(failsWith('file.name-invalid'));
    }
    expect(await host.client.call('exports.save', { name: '../Bad', files: [{ path: 'x', base64: '' }] })).toEqual(failsWith('file.name-invalid'));
  });

  it.skipIf(skipped)('opens https addresses and no others', async () => {
    expect(await host.client.call('links.open', { url: 'https://example.com/a?b=c' })).toEqual({ ok: true, value: {} });
    for (const url of ['http://example.com', 'file:///etc/passwd', 'javascript:alert(1)', 'app://plantwright/', 'nonsense']) {
      expect(await host.raw('links.open', { url })).toEqual(failsWith('host.request-invalid'));
    }
    expect(await host.openedLinks()).toEqual(['https://example.com/a?b=c']);
  });

  it.skipIf(skipped)('keeps price books by their id, and no other book under it', async () => {
    expect(await host.client.call('prices.list', {})).toEqual({ ok: true, value: [] });
    const text = bookText('0.25');
    expect(await host.client.call('prices.save', { text })).toEqual({ ok: true, value: { id: 'own-2026-11-22-0a1b2c3d' } });
    expect(await host.client.call('prices.list', {})).toEqual({ ok: true, value: [{ id: 'own-2026-11-22-0a1b2c3d', asOf: '2026-11-22', currency: 'EUR' }] });
    expect(await host.client.call('prices.save', { text: bookText('0.26') })).toEqual(failsWith('file.name-invalid'));
    expect(await host.client.call('prices.read', { id: 'own-2026-11-22-0a1b2c3d' })).toEqual({ ok: true, value: { text } });
  });

  it.skipIf(skipped)('refuses what is no price book, and names one that it does not have', async () => {
    expect(await host.client.call('prices.save', { text: PLAN })).toMatchObject({ ok: false });
    expect(await host.client.call('prices.read', { id: 'azure-retail-1999-01-01-00000000' })).toEqual(failsWith('prices.book-unknown'));
    expect(await host.client.call('prices.read', { id: '../../secret' })).toEqual(failsWith('prices.book-unknown'));
  });

  it.skipIf(skipped)('keeps drafts by their names, newest first, and forgets them', async () => {
    expect(await host.client.call('drafts.list', {})).toEqual({ ok: true, value: [] });
    for (const [id, text] of [['window-a', 'first'], ['window-b', PLAN], ['window-a', `${PLAN} `]] as const) {
      // File systems tell the time of a write in steps.
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await host.client.call('drafts.keep', { id, text })).toEqual({ ok: true, value: {} });
    }
    expect(await host.client.call('drafts.list', {})).toEqual({ ok: true, value: ['window-a', 'window-b'] });
    expect(await host.client.call('drafts.read', { id: 'window-a' })).toEqual({ ok: true, value: { text: `${PLAN} ` } });
    expect(await host.client.call('drafts.drop', { id: 'window-a' })).toEqual({ ok: true, value: {} });
    expect(await host.client.call('drafts.drop', { id: 'window-a' })).toEqual({ ok: true, value: {} });
    expect(await host.client.call('drafts.read', { id: 'window-a' })).toEqual(failsWith('file.not-found'));
    expect(await host.client.call('drafts.list', {})).toEqual({ ok: true, value: ['window-b'] });
  });

  it.skipIf(skipped)('takes no path for the name of a draft', async () => {
    for (const id of ['../secret', 'a/b', '', 'A'.repeat(99)]) expect(await host.raw('drafts.keep', { id, text: PLAN })).toEqual(failsWith('host.request-invalid'));
  });

  it.skipIf(skipped)('tells that no refresh of the prices runs, and refuses regions that are none', async () => {
    expect(await host.client.call('prices.refreshState', {})).toMatchObject({ ok: true, value: { running: false, bookId: null, problems: [] } });
    expect(await host.raw('prices.refresh', { regions: ["x' or 1 eq 1"], currency: 'USD' })).toEqual(failsWith('host.request-invalid'));
  });

  it.skipIf(skipped)('refuses methods and input that the contract does not know, and goes on working', async () => {
    for (const method of ['nonsense', '__proto__', 'constructor', 'plans.open2']) {
      expect(await host.raw(method, {})).toEqual(failsWith('host.request-invalid'));
    }
    for (const input of [{ handle: 7 }, { handle: null, more: 1 }, [], 'text', 7, { handle: 'x'.repeat(300) }]) {
      expect(await host.raw('plans.open', input)).toEqual(failsWith('host.request-invalid'));
    }
    expect(await host.client.call('host.abilities', {})).toMatchObject({ ok: true });
  });
});
