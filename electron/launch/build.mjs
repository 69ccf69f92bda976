import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD_TARGETS } from './buildTargets.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { hashSources } from './hashSources.mjs';
import { requireNode } from './nodeVersion.mjs';
import { CACHE, ROOT } from './root.mjs';

const STAMP = join(CACHE, 'build-stamp.json');

const readStamp = () => {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
};

const isBuilt = (id) => {
  const folder = join(ROOT, 'dist', id);
  return existsSync(folder) && readdirSync(folder).length > 0;
};

/** Builds the targets whose sources changed since the last build; all of them with `force`. */
export async function build({ force = false, targets = BUILD_TARGETS } = {}) {
  const stamp = readStamp();
  const stale = targets
    .map((target) => ({ ...target, hash: hashSources(ROOT, target.inputs) }))
    .filter(({ id, hash }) => force || stamp[id] !== hash || !isBuilt(id));
  if (stale.length === 0) return;
  console.log(`Building ${stale.map(({ id }) => id).join(', ')} …`);
  const vite = await import('vite');
  for (const { id, hash } of stale) {
    await vite.build({ configFile: join(ROOT, 'vite.config.ts'), mode: id, logLevel: 'warn' });
    stamp[id] = hash;
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(STAMP, `${JSON.stringify(stamp, null, 2)}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  try {
    await ensureInstalled();
    await build({ force: process.argv.includes('--force') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
