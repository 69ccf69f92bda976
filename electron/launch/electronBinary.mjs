import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './display.mjs';
import { downloadElectron } from './downloadElectron.mjs';
import { CACHE, ROOT } from './root.mjs';

/** After a failed attempt the next starts do not wait again for this long. */
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;
const ATTEMPT = join(CACHE, 'electron-attempt.json');

/** Path of the installed binary, or null. */
export function installedElectron(root = ROOT, env = process.env) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const file = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const binary = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), file);
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

const triedLately = (now) => {
  try {
    return now - JSON.parse(readFileSync(ATTEMPT, 'utf8')).at < RETRY_AFTER_MS;
  } catch {
    return false;
  }
};

const rememberFailure = (at) => {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(ATTEMPT, `${JSON.stringify({ at })}\n`);
};

/**
 * Electron's binary, fetched once when it is not there. The package itself downloads nothing while it is installed.
 * @returns {Promise<{ binary: string } | { binary: null, why: string }>} `why` completes the sentence "Electron is not used: …"
 */
export async function electronBinary({ retry = false, now = Date.now(), env = process.env } = {}) {
  const none = (why) => ({ binary: null, why });
  if (!hasDisplay(env)) return none('this machine has no display');
  const installed = installedElectron(ROOT, env);
  if (installed) return { binary: installed };
  if (!existsSync(join(ROOT, 'node_modules', 'electron', 'install.js'))) return none('its package is not installed');
  if (env.ELECTRON_SKIP_BINARY_DOWNLOAD) return none('ELECTRON_SKIP_BINARY_DOWNLOAD is set');
  if (!retry && triedLately(now)) return none('its binary could not be downloaded lately (try again: npm start -- --retry-electron)');
  console.log('Downloading Electron (once, about 110 MB) …');
  const failure = await downloadElectron(ROOT, env);
  const binary = installedElectron(ROOT, env);
  if (!binary) {
    rememberFailure(now);
    return none(failure ?? 'its binary could not be downloaded');
  }
  rmSync(ATTEMPT, { force: true });
  return { binary };
}
