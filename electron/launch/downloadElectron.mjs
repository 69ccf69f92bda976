import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './root.mjs';

/** A download that does not grow for this long has failed; one that grows may take as long as the line needs. */
const STALLED_AFTER_MS = 60_000;

const sizeOf = (path) => {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return stat.size;
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  } catch {
    return 0;
  }
};

/**
 * Runs the install script that the electron package brings along.
 * @returns {Promise<string | null>} null when it succeeded, otherwise why not.
 */
export function downloadElectron(root, env) {
  const temporary = join(CACHE, 'electron-download');
  mkdirSync(temporary, { recursive: true });
  const folders = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  return new Promise((settle) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
      cwd: root,
      env: { ...env, ...folders },
      stdio: 'ignore',
      windowsHide: true,
    });
    let size = 0;
    let idleMs = 0;
    let stalled = false;
    const tick = setInterval(() => {
      const now = sizeOf(temporary) + sizeOf(join(root, 'node_modules', 'electron', 'dist'));
      idleMs = now === size ? idleMs + 1000 : 0;
      size = now;
      if (idleMs < STALLED_AFTER_MS) return;
      stalled = true;
      child.kill();
    }, 1000);
    const end = (why) => {
      clearInterval(tick);
      rmSync(temporary, { recursive: true, force: true });
      settle(why);
    };
    child.on('error', (error) => end(`its install script did not start (${error.message})`));
    child.on('close', (code) => {
      if (code === 0) end(null);
      else end(stalled ? 'its download stalled' : 'its binary could not be downloaded');
    });
  });
}
