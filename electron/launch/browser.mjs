import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDisplay } from './display.mjs';

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];
const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** Where Chrome, Edge or Chromium may be, the likeliest first. */
export function browserCandidates({ platform = process.platform, env = process.env, home = homedir() } = {}) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${home}/Applications`];
    return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** The browser to use, `PLANTWRIGHT_BROWSER` before all others; null when there is none. */
export function findBrowser(env = process.env) {
  const wish = env.PLANTWRIGHT_BROWSER;
  if (wish) return existsSync(wish) ? wish : null;
  return browserCandidates({ env }).find((path) => existsSync(path)) ?? null;
}

/** Chromium refuses its sandbox to root on Linux. */
const needsNoSandbox = () => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Opens the address in a window of its own, with a profile of its own that is deleted when the window closes.
 * @returns {{ closed: Promise<boolean>, close: () => Promise<boolean> } | null} null when there is no browser or no
 * display; `closed` answers false when the browser did not start.
 */
export function openAppWindow(url, env = process.env) {
  const browser = hasDisplay(env) ? findBrowser(env) : null;
  if (!browser) return null;
  const profile = mkdtempSync(join(tmpdir(), 'plantwright-window-'));
  const flags = [`--app=${url}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--window-size=1440,900'];
  if (needsNoSandbox()) flags.push('--no-sandbox');
  const child = spawn(browser, flags, { stdio: 'ignore' });
  const closed = new Promise((settle) => {
    child.on('error', () => settle(false));
    child.on('exit', () => settle(true));
  }).finally(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  const close = () => {
    child.kill();
    return closed;
  };
  return { closed, close };
}
