import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface BuiltApp {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A page that is enough to call the host from; the hosts' own tests need no more. */
const STAND_IN_PAGE = '<!doctype html><html lang="en"><head><title>Stand-in</title></head><body><p>Stand-in</p></body></html>\n';

/** Builds programs of the app with its own build settings, beside a stand-in page, in a folder of their own. */
export async function buildApp(programs: readonly ('main' | 'preload' | 'loopback')[]): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'plantwright-app-'));
  for (const mode of programs) {
    const outDir = join(folder, 'dist', mode);
    await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode, logLevel: 'error', build: { outDir } });
  }
  await mkdir(join(folder, 'dist', 'renderer'), { recursive: true });
  await writeFile(join(folder, 'dist', 'renderer', 'index.html'), STAND_IN_PAGE);
  await writeFile(join(folder, 'package.json'), await readFile(join(ROOT, 'package.json')));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
