import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { openAppWindow } from './browser.mjs';
import { electronBinary } from './electronBinary.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { requireNode } from './nodeVersion.mjs';
import { ROOT } from './root.mjs';

const USAGE = `npm start [-- [plan.plantwright.json] [options]]
  --browser          open in a browser window even where Electron could be used
  --no-window        only print the address
  --retry-electron   try again to download Electron after a failed attempt
  --help             show this text`;

const OPTIONS = new Set(['--browser', '--no-window', '--retry-electron', '--help']);

function readArguments(args) {
  const unknown = args.find((arg) => arg.startsWith('-') && !OPTIONS.has(arg));
  if (unknown) throw new Error(`Unknown option ${unknown}.\n${USAGE}`);
  const plans = args.filter((arg) => !arg.startsWith('-'));
  if (plans.length > 1) throw new Error(`One plan at a time, please.\n${USAGE}`);
  const has = (option) => args.includes(option);
  return {
    plan: plans[0] === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), plans[0]),
    browser: has('--browser'),
    noWindow: has('--no-window'),
    retry: has('--retry-electron'),
    help: has('--help'),
  };
}

/** Chromium refuses its sandbox to root on Linux; everybody else keeps it. */
const rootFlags = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** An Electron that ends badly within this time never got to show the app: a missing library, a refused sandbox. */
const BAD_START_MS = 5000;

/** Runs the app in Electron; null when Electron could not start. */
function runElectron(binary, plan) {
  const started = Date.now();
  const child = spawn(binary, [...rootFlags(), ROOT, ...(plan ? [plan] : [])], { stdio: 'inherit', cwd: ROOT });
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      asked = true;
      child.kill(signal);
    });
  }
  return new Promise((settle) => {
    child.on('error', () => settle(null));
    child.on('exit', (code) => {
      const badStart = code !== 0 && !asked && Date.now() - started < BAD_START_MS;
      settle(badStart ? null : asked ? 0 : (code ?? 1));
    });
  });
}

async function runInBrowser({ plan, noWindow }) {
  const { startLoopback } = await import(pathToFileURL(resolve(ROOT, 'dist', 'loopback', 'serve.js')).href);
  const host = await startLoopback({ plan });
  const window = noWindow ? null : openAppWindow(host.url);
  console.log(window ? `Plantwright is open at ${host.url}` : `Open ${host.url} in a browser on this machine.`);
  console.log('Press Ctrl+C to end.');
  const asked = new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => settle('asked'));
  });
  const end = await Promise.race([asked, window ? window.closed : asked]);
  if (end === false) {
    console.log(`The browser did not start. Open ${host.url} yourself.`);
    await asked;
  }
  await window?.close();
  await host.close();
  return 0;
}

async function start(args) {
  const options = readArguments(args);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  await ensureInstalled();
  await build();
  if (!options.browser && !options.noWindow) {
    const { binary, why } = await electronBinary({ retry: options.retry });
    const code = binary ? await runElectron(binary, options.plan) : null;
    if (code !== null) return code;
    console.log(`Electron is not used: ${why ?? 'it does not start on this machine'}. The same app runs in a browser instead.`);
  }
  return runInBrowser(options);
}

requireNode();
try {
  process.exit(await start(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
