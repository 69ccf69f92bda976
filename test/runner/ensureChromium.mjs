import { existsSync } from 'node:fs';
import { browserCandidates } from '../../electron/launch/browser.mjs';
import { runCommand } from '../../electron/launch/runCommand.mjs';
import { ROOT } from '../../electron/launch/root.mjs';

/** End-to-end tests take their browser from this variable; set it to test with a browser of your choice. */
export const CHROMIUM_VARIABLE = 'PLANTWRIGHT_CHROMIUM';

const DOWNLOAD_LIMIT_MS = 240_000;
const PROBE_LIMIT_MS = 20_000;

/** A browser that is there but lacks a system library is no use: ask it for its version before trusting it. */
async function works(path) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return (await runCommand(path, ['--version'], { timeoutMs: PROBE_LIMIT_MS })).ok;
}

async function firstThatWorks(paths) {
  for (const path of paths) if (await works(path)) return path;
  return null;
}

const fromEnvironment = () => firstThatWorks([process.env[CHROMIUM_VARIABLE]]);

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return firstThatWorks([chromium.executablePath()]);
}

const installedOnThisMachine = () => firstThatWorks(browserCandidates());

async function downloadedByPlaywright() {
  console.log('Downloading a browser for the end-to-end tests (once) …');
  const cli = `${ROOT}/node_modules/playwright/cli.js`;
  await runCommand(process.execPath, [cli, 'install', 'chromium'], { cwd: ROOT, timeoutMs: DOWNLOAD_LIMIT_MS });
  return playwrightsOwn();
}

async function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing the chromium package for the end-to-end tests (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => runCommand('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, timeoutMs: DOWNLOAD_LIMIT_MS });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return installedOnThisMachine();
}

/** Path of a Chromium that starts, the nearest at hand first; null when none is here and none can be had. */
export async function ensureChromium() {
  for (const source of [fromEnvironment, playwrightsOwn, installedOnThisMachine, downloadedByPlaywright, fromDebian]) {
    const path = await source();
    if (path) return path;
  }
  return null;
}
