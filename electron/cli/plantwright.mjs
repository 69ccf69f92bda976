#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const BUILD = fileURLToPath(new URL('../launch/build.mjs', import.meta.url));
const FAILED = 1;

/** After a fresh clone nothing is built yet. Standard output belongs to the answer, so the build speaks on standard error. */
function buildOnce() {
  if (existsSync(PROGRAM)) return true;
  const stderr = 2;
  return spawnSync(process.execPath, [BUILD], { stdio: ['ignore', stderr, stderr] }).status === 0 && existsSync(PROGRAM);
}

if (buildOnce()) {
  await import(pathToFileURL(PROGRAM).href);
} else {
  process.stderr.write('plantwright: The command line could not be built; the lines above say why. Run "npm run build" once that is mended.\n');
  process.exitCode = FAILED;
}
