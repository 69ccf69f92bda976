import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './runCommand.mjs';

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
};

/**
 * True when node_modules holds what package-lock.json asks for. Versions are compared instead of file times, because
 * switching branches touches files without changing them. Optional packages may be absent: they are for other platforms.
 */
export function isInstalled(root = ROOT) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) return true;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.link || entry.peer || installed[path]?.version === entry.version,
  );
}

/** npm as [command, leading arguments, spawn options]: the npm that started us, or the one on the path. */
export function npmCommand(env = process.env, platform = process.platform) {
  const self = env.npm_execpath;
  if (self && basename(self).startsWith('npm-cli')) return [process.execPath, [self], {}];
  return ['npm', [], { shell: platform === 'win32' }];
}

/** Installs the dependencies when they are missing or out of date; says so in one line, and nothing when there is nothing to do. */
export async function ensureInstalled(root = ROOT) {
  if (isInstalled(root)) return;
  const [npm, leading, options] = npmCommand();
  const verb = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
  console.log('Installing dependencies (once, about a minute) …');
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const { ok, output } = await runCommand(npm, [...leading, verb, ...quiet], { cwd: root, ...options });
  if (ok) return;
  console.error(output.trim());
  throw new Error(`The dependencies could not be installed: "npm ${verb}" failed with the message above.`);
}
