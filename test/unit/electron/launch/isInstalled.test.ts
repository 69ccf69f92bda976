import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadLaunch } from './loadLaunch';

const { isInstalled, npmCommand } = await loadLaunch<{
  isInstalled: (root: string) => boolean;
  npmCommand: (env: Record<string, string>, platform: string) => [string, string[], { shell?: boolean }];
}>('ensureInstalled.mjs');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Packages = Record<string, { version?: string; optional?: boolean }>;

function project(wanted: Packages, installed: Packages | null): string {
  const root = mkdtempSync(join(tmpdir(), 'plantwright-install-'));
  folders.push(root);
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (!installed) return root;
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  return root;
}

const ZOD = { 'node_modules/zod': { version: '4.0.0' } };

describe('isInstalled', () => {
  it('says no straight after a clone', () => {
    expect(isInstalled(project(ZOD, null))).toBe(false);
  });

  it('says yes when every package is there in the version asked for', () => {
    expect(isInstalled(project(ZOD, ZOD))).toBe(true);
  });

  it('says no when the lockfile asks for another version', () => {
    expect(isInstalled(project(ZOD, { 'node_modules/zod': { version: '3.9.0' } }))).toBe(false);
  });

  it('says no when a package was added', () => {
    expect(isInstalled(project({ ...ZOD, 'node_modules/big.js': { version: '7.0.0' } }, ZOD))).toBe(false);
  });

  it('does not miss a package for another platform', () => {
    expect(isInstalled(project({ ...ZOD, 'node_modules/fsevents': { version: '2.0.0', optional: true } }, ZOD))).toBe(true);
  });

  it('says no when an interrupted install left an unreadable record', () => {
    const root = project(ZOD, ZOD);
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{ "packages": ');
    expect(isInstalled(root)).toBe(false);
  });
});

describe('npmCommand', () => {
  it('uses the npm that started it', () => {
    expect(npmCommand({ npm_execpath: '/usr/lib/npm/bin/npm-cli.js' }, 'linux')[1]).toEqual(['/usr/lib/npm/bin/npm-cli.js']);
  });

  it('does not take another package manager for npm', () => {
    expect(npmCommand({ npm_execpath: '/usr/lib/pnpm/pnpm.cjs' }, 'linux')).toEqual(['npm', [], { shell: false }]);
  });

  it('asks a shell on Windows, where npm is a script', () => {
    expect(npmCommand({}, 'win32')).toEqual(['npm', [], { shell: true }]);
  });
});
