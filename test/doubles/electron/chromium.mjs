import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { tell } from './control.mjs';

const ARGUMENTS = ['--remote-debugging-port=0', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const PORT_FILE_TRIES = 100;
const PORT_FILE_PAUSE_MS = 50;

let context = null;
let firstPage = null;
let onRequest = null;

/** Chromium starts with a page already; the first window takes it, later ones get their own. */
export async function launchChromium(profile) {
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.PLANTWRIGHT_CHROMIUM,
    headless: process.env.ELECTRON_DOUBLE_HEADED !== '1',
    viewport: { width: 1440, height: 900 },
    args: ARGUMENTS,
  });
  firstPage = context.pages()[0] ?? null;
  await context.route('**/*', (route, request) => onRequest(route, request));
  tell('chromium', { endpoint: await endpointOf(profile) });
}

/** Chromium writes the port of its debugging interface into its profile; the test attaches there. */
async function endpointOf(profile) {
  for (let attempt = 0; attempt < PORT_FILE_TRIES; attempt += 1) {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    if (port) return `http://127.0.0.1:${port}`;
    await sleep(PORT_FILE_PAUSE_MS);
  }
  throw new Error('Chromium did not open its debugging interface.');
}

export const answerRequestsWith = (handler) => (onRequest = handler);

export async function newPage() {
  const page = firstPage ?? (await context.newPage());
  firstPage = null;
  return page;
}

export const newDevToolsSession = (page) => context.newCDPSession(page);

/** `permission` by Chromium's name. The session stays open: Chromium forgets its permissions when it ends. */
export const setPermission = (devTools, origin, permission, granted) =>
  devTools.send('Browser.setPermission', { origin, setting: granted ? 'granted' : 'denied', permission: { name: permission } });

export async function closeChromium() {
  await context?.close().catch(() => undefined);
}
