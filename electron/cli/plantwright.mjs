#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const BUILD = fileURLToPath(new URL('buildCli.mjs', import.meta.url));
const STANDARD_ERROR = 2;

/** After a fresh clone nothing is built yet; only this program is built, not the app. */
function isReady() {
  if (existsSync(PROGRAM)) return true;
  const { status } = spawnSync(process.execPath, [BUILD], { stdio: ['ignore', STANDARD_ERROR, STANDARD_ERROR] });
  return status === 0 && existsSync(PROGRAM);
}

if (isReady()) {
  await import(pathToFileURL(PROGRAM).href);
} else {
  process.stderr.write('plantwright: The command line could not be built; the lines above say why.\n');
  process.exitCode = 1;
}
