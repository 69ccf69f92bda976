import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bridgeHost } from '../../renderer/host/bridge';
import type { HostBridge } from '../../shared/hostContract/bridge';
import type { HostClient } from '../../shared/hostContract/contract';
import { buildApp, type BuiltApp } from '../doubles/electron/buildApp';
import { launchElectronDouble, type ElectronDouble } from '../doubles/electron/launch';
import { findChromium } from '../e2e/findChromium';
import { temporaryFolder, type Folder } from './hosts/folder';

const chromiumPath = findChromium();
const LIMIT_MS = 60_000;
const CANCELLED_OPEN = { canceled: true, filePaths: [] };
const CANCELLED_SAVE = { canceled: true, filePath: '' };

describe.skipIf(chromiumPath === null)('the desktop app beyond the common contract', { timeout: LIMIT_MS }, () => {
  let app: BuiltApp;
  let folder: Folder;
  let double: ElectronDouble;
  let page: Page;
  let host: HostClient;

  const launch = async (): Promise<void> => {
    double = await launchElectronDouble({ appFolder: app.folder, chromiumPath: chromiumPath ?? '', userData: folder.path('profile') });
    page = await double.page();
    const bridge: HostBridge = {
      call: (method, input) =>
        page.evaluate(([name, value]) => (window as unknown as { plantwright: HostBridge }).plantwright.call(name, value), [method, input] as const),
    };
    host = bridgeHost(bridge);
  };
  beforeAll(async () => {
    app = await buildApp(['main', 'preload']);
    folder = await temporaryFolder();
    await launch();
  }, LIMIT_MS);
  afterAll(async () => {
    await double?.close();
    await folder?.remove();
    await app?.remove();
  });

  it('answers null when the user cancels a dialog', async () => {
    await double.answerDialog('showOpenDialog', CANCELLED_OPEN);
    expect(await host.call('plans.open', { handle: null })).toEqual({ ok: true, value: null });
    await double.answerDialog('showSaveDialog', CANCELLED_SAVE);
    expect(await host.call('plans.saveAs', { name: 'x', text: 'x' })).toEqual({ ok: true, value: null });
    await double.answerDialog('showSaveDialog', CANCELLED_SAVE);
    expect(await host.call('exports.save', { name: 'x', files: [{ path: 'x', base64: '' }] })).toEqual({ ok: true, value: null });
  });

  it('adds the extension to a name from the dialog and replaces nothing by that', async () => {
    await folder.write('Typed.plantwright.json', 'already there');
    await double.answerDialog('showSaveDialog', { canceled: false, filePath: folder.path('Typed') });
    expect(await host.call('plans.saveAs', { name: 'Typed', text: 'mine' })).toMatchObject({ ok: true, value: { name: 'Typed (2).plantwright.json' } });
    expect(await folder.read('Typed.plantwright.json')).toBe('already there');
    expect(await folder.read('Typed (2).plantwright.json')).toBe('mine');
  });

  it('writes a single exported file where the user says', async () => {
    await double.answerDialog('showSaveDialog', { canceled: false, filePath: folder.path('Bill.xlsx') });
    const answer = await host.call('exports.save', { name: 'Acme', files: [{ path: 'finance/workbook.xlsx', base64: 'Ynl0ZXM=' }] });
    expect(answer).toEqual({ ok: true, value: { location: folder.path('Bill.xlsx') } });
    expect(await folder.read('Bill.xlsx')).toBe('bytes');
    expect(double.detailsOf('dialog').at(-1)).toMatchObject({ options: { defaultPath: 'workbook.xlsx' } });
  });

  it('opens a plan that the system hands over in a window of its own', async () => {
    await folder.write('Handed over.plantwright.json', '{}');
    await double.command('open-file', { path: folder.path('Handed over.plantwright.json') });
    await double.waitFor('window-loaded', 2);
  });

  it('remembers plans for the next start', async () => {
    await double.close();
    await launch();
    const list = await host.call('plans.list', {});
    expect(list).toMatchObject({ ok: true, value: [{ name: 'Typed (2).plantwright.json' }] });
  });

  it('asks before it closes over changes, and stays or ends as the user says', async () => {
    await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()));
    // Browsers let only a page that somebody has touched object.
    await page.mouse.click(50, 50);
    await double.answerDialog('showMessageBoxSync', 1);
    await double.command('quit');
    await expect.poll(() => double.detailsOf('dialog').length).toBe(1);
    expect(await host.call('host.abilities', {})).toMatchObject({ ok: true });
    await double.answerDialog('showMessageBoxSync', 0);
    await double.command('quit');
    expect(await double.exited).toBe(0);
  });
});
