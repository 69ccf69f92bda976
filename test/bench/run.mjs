import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../../electron/launch/ensureInstalled.mjs';
import { requireNode } from '../../electron/launch/nodeVersion.mjs';
import { CACHE, ROOT } from '../../electron/launch/root.mjs';

const USAGE = `npm run bench [-- options]
  --quick           few runs of everything: shows that it works, measures little
  --only a,b        these sections alone
  --page            also in a browser: from an edit to the painted answer, the drawing under the mouse
  --json file       writes the run to a file
  --compare file    prints how this run compares with an earlier one
  --help            prints this`;

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  page: { type: 'boolean', default: false },
  only: { type: 'string' },
  json: { type: 'string' },
  compare: { type: 'string' },
  help: { type: 'boolean', default: false },
};

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`, { cause: error });
  }
}

/** The engine is measured as it ships: bundled by the same build as the command line. */
async function load() {
  const vite = await import('vite');
  await vite.build({ configFile: join(ROOT, 'vite.config.ts'), mode: 'bench', logLevel: 'warn' });
  return import(pathToFileURL(join(CACHE, 'bench', 'bench.js')).href);
}

/** The page and the drawing to compare ours with are built here; the answer is why there is no browser, or null. */
async function prepareBrowser(page) {
  if (!page) return 'add --page to measure it in a browser';
  const { ensureChromium } = await import('../runner/ensureChromium.mjs');
  if ((await ensureChromium()) === null) return 'no Chromium is here and none could be installed';
  const { build } = await import('../../electron/launch/build.mjs');
  await build();
  const vite = await import('vite');
  await vite.build({ configFile: join(ROOT, 'vite.config.ts'), mode: 'plainFlow', logLevel: 'warn' });
  return null;
}

async function run() {
  const { help, page, only, ...options } = readOptions();
  if (help) return console.log(USAGE);
  await ensureInstalled();
  const { bench } = await load();
  await bench({ ...options, only: only?.split(',') ?? null, noBrowser: await prepareBrowser(page), say: (line) => console.log(line) });
}

requireNode();
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
