import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, type BuiltApp } from '../doubles/electron/buildApp';
import { launchElectronDouble } from '../doubles/electron/launch';
import { findChromium } from '../e2e/findChromium';

const chromiumPath = findChromium();
const LIMIT_MS = 60_000;

describe.skipIf(chromiumPath === null)('a second start of the desktop app', () => {
  let app: BuiltApp;
  let userData = '';
  beforeAll(async () => {
    app = await buildApp(['main', 'preload']);
    userData = await mkdtemp(join(tmpdir(), 'plantwright-second-'));
  }, LIMIT_MS);
  afterAll(async () => {
    await app.remove();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  });

  it('ends by itself and hands its plan to the first one, which opens it in a window of its own', async () => {
    const start = (...args: string[]) => launchElectronDouble({ appFolder: app.folder, chromiumPath: chromiumPath ?? '', userData, args });
    const first = await start();
    await first.waitFor('window-loaded');
    await writeFile(join(userData, 'Acme.plantwright.json'), '{}');
    const second = await start(join(userData, 'Acme.plantwright.json'));
    expect(await second.exited).toBe(0);
    expect(second.detailsOf('window-loaded')).toEqual([]);
    await first.waitFor('window-loaded', 2);
    await first.command('quit');
    expect(await first.exited).toBe(0);
    await first.close();
    await second.close();
  }, LIMIT_MS);
});
