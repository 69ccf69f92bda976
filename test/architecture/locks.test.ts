import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import layers from './layers.mjs';
import { folderRegistryBreaches } from './folderRegistry';
import { strangersAtTheTop } from './topLevel';
import { ROOT } from './tree';
import { unexplainedNumbers } from './unexplainedNumbers';

/** Each lock is tried with a planted breach, in a copy outside the working tree: a lock that never closes is no lock. */

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});

function plant(files: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(join(tmpdir(), 'plantwright-lock-'));
  copies.push(copy);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return copy;
}

async function lint(path: string, code: string): Promise<readonly string[]> {
  const [result] = await new ESLint({ cwd: ROOT }).lintText(code, { filePath: join(ROOT, path) });
  return (result?.messages ?? []).map((message) => `${path}: ${message.ruleId ?? 'syntax'}`);
}

async function layerBreaches(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const baseDir = plant(files);
  symlinkSync(join(ROOT, 'node_modules'), join(baseDir, 'node_modules'), 'junction');
  const folders = ['models', 'shared', 'electron', 'renderer'].filter((folder) => Object.keys(files).some((path) => path.startsWith(`${folder}/`)));
  const { output } = await cruise(folders, { ...layers.options, ruleSet: { forbidden: layers.forbidden }, validate: true, baseDir });
  return (output as ICruiseResult).summary.violations.map((violation) => `${violation.from}: ${violation.rule.name}`);
}

function typeErrors(folder: string, path: string, code: string): string {
  const copy = plant({ [path]: code });
  cpSync(join(ROOT, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  cpSync(join(ROOT, folder, 'tsconfig.json'), join(copy, folder, 'tsconfig.json'));
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [compiler, '-p', join(copy, folder)], { encoding: 'utf8', cwd: copy }).stdout;
}

describe('lint', () => {
  it.each([
    ['the clock in models', 'models/demand/planted.ts', 'export const at = (): number => Date.now();', 'no-restricted-properties'],
    ['the present moment in models', 'models/demand/planted.ts', 'export const at = (): Date => new Date();', 'no-restricted-syntax'],
    ['the machine\'s time zone in models', 'models/demand/planted.ts', 'export const at = (date: Date): number => date.getHours();', 'no-restricted-syntax'],
    ['chance in models', 'models/demand/planted.ts', 'export const draw = (): number => Math.random();', 'no-restricted-properties'],
    ['the process in models', 'models/demand/planted.ts', "export const home = (): unknown => process.env['HOME'];", 'no-restricted-globals'],
    ['React in models', 'models/demand/planted.ts', "import { useState } from 'react';\nexport const hook = useState;", 'no-restricted-syntax'],
    ['Node in models', 'models/demand/planted.ts', "export { readFileSync } from 'node:fs';", 'no-restricted-syntax'],
    ['the clock in shared', 'shared/exporters/planted.ts', 'export const at = (): number => Date.now();', 'no-restricted-properties'],
    ['any', 'shared/exporters/planted.ts', 'export const loose = (value: any): unknown => value;', '@typescript-eslint/no-explicit-any'],
    ['a default export', 'shared/exporters/planted.ts', 'export default 1;', 'no-restricted-syntax'],
    ['text in markup', 'renderer/app/Planted.tsx', 'export const Planted = () => <p>Hello</p>;', 'no-restricted-syntax'],
    ['a conditional hook', 'renderer/app/Planted.tsx', "import { useState } from 'react';\nexport function Planted(props: { on: boolean }) {\n  if (props.on) useState(0);\n  return null;\n}", 'react-hooks/rules-of-hooks'],
    ['a long file', 'renderer/app/planted.ts', 'export const one = 1;\n'.repeat(301), 'max-lines'],
    ['a switched-off rule', 'models/demand/planted.ts', '// eslint-disable-next-line\nexport const at = (): number => Date.now();', 'no-restricted-properties'],
  ])('refuses %s', async (_name, path, code, rule) => {
    expect(await lint(path, code)).toContain(`${path}: ${rule}`);
  });

  it('accepts a pure function', async () => {
    const code = "import { z } from 'zod';\nimport Big from 'big.js';\n\nexport const total = (a: string): string => new Big(z.string().parse(a)).toFixed(2);\n";
    expect(await lint('models/demand/planted.ts', code)).toEqual([]);
  });
});

describe('layers', () => {
  const target = 'export const target = 1;\n';
  const importing = (from: string): string => `import { target } from '${from}';\nexport const planted = target;\n`;

  it.each([
    ['models importing shared', { 'models/demand/planted.ts': importing('../../shared/x'), 'shared/x.ts': target }, 'models/demand/planted.ts: models-alone'],
    ['models importing React', { 'models/demand/planted.ts': "import { useState } from 'react';\nexport const hook = useState;\n" }, 'models/demand/planted.ts: engine-packages'],
    ['models importing Node', { 'models/demand/planted.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n" }, 'models/demand/planted.ts: no-node-below-hosts'],
    ['an earlier stage importing a later one', { 'models/demand/planted.ts': importing('../cost/x'), 'models/cost/x.ts': target }, 'models/demand/planted.ts: stage-demand'],
    ['a type taken from a later stage', { 'models/demand/planted.ts': "import type { T } from '../cost/x';\nexport type Planted = T;\n", 'models/cost/x.ts': 'export type T = 1;\n' }, 'models/demand/planted.ts: stage-demand'],
    ['shared importing electron', { 'shared/planted.ts': importing('../electron/x'), 'electron/x.ts': target }, 'shared/planted.ts: shared-below-hosts'],
    ['renderer importing electron/', { 'renderer/app/planted.ts': importing('../../electron/x'), 'electron/x.ts': target }, 'renderer/app/planted.ts: renderer-apart-from-electron'],
    ['electron importing renderer', { 'electron/main/planted.ts': importing('../../renderer/x'), 'renderer/x.ts': target }, 'electron/main/planted.ts: electron-apart-from-renderer'],
    ['Electron outside its adapters', { 'electron/loopback/planted.ts': "import { app } from 'electron';\nexport const planted = app;\n" }, 'electron/loopback/planted.ts: electron-only-in-its-adapters'],
    ['product code importing a test', { 'renderer/app/planted.ts': importing('../../test/x'), 'test/x.ts': target }, 'renderer/app/planted.ts: nothing-imports-tests'],
    ['a cycle', { 'models/cost/a.ts': importing('./b'), 'models/cost/b.ts': `import { planted } from './a';\nexport const target = () => planted;\n` }, 'models/cost/a.ts: no-cycles'],
    ['a dead file', { 'renderer/main.tsx': target, 'renderer/app/planted.ts': target }, 'renderer/app/planted.ts: no-dead-files'],
  ])('refuse %s', async (_name, files, breach) => {
    expect(await layerBreaches(files)).toContain(breach);
  });

  it('accept arrows that point down', async () => {
    const files = {
      'renderer/main.tsx': importing('../shared/x'),
      'shared/x.ts': "import { target as below } from '../models/cost/x';\nexport const target = below;\n",
      'models/cost/x.ts': importing('../demand/x').replace('planted', 'target2') + 'export { target } from \'../demand/x\';\n',
      'models/demand/x.ts': target,
    };
    expect(await layerBreaches(files)).toEqual([]);
  });
});

describe('types', () => {
  it('refuse a DOM type in models', () => {
    expect(typeErrors('models', 'models/demand/planted.ts', 'export const size = (element: HTMLElement): number => element.clientWidth;\n')).toMatch(
      /models\/demand\/planted\.ts.*HTMLElement/,
    );
  });

  it('refuse Node types in models', () => {
    expect(typeErrors('models', 'models/demand/planted.ts', 'export const bytes = (): unknown => Buffer.alloc(1);\n')).toMatch(/models\/demand\/planted\.ts.*Buffer/);
  });

  it('refuse an unchecked index', () => {
    expect(typeErrors('models', 'models/demand/planted.ts', 'export const first = (list: readonly string[]): string => list[0];\n')).toMatch(/models\/demand\/planted\.ts/);
  });
});

describe('registries', () => {
  it('refuse a resource folder that nobody registered', () => {
    const copy = plant({ 'models/resources/planted/definition.ts': 'export const planted = 1;\n' });
    cpSync(join(ROOT, 'models/resources'), join(copy, 'models/resources'), { recursive: true });
    expect(folderRegistryBreaches('models/resources', copy)).toEqual(['models/resources/planted is not registered in models/resources/registry.ts']);
  });

  it('refuse a line for a resource folder that does not exist', () => {
    const copy = plant({ 'models/resources/registry.ts': "import { gone } from './gone/definition';\nexport const KINDS = [gone];\n" });
    expect(folderRegistryBreaches('models/resources', copy)).toEqual(['models/resources/registry.ts names models/resources/gone, which does not exist']);
  });

  it('refuse a new room in the house', () => {
    expect(strangersAtTheTop(plant({ 'services/planted.ts': '', 'models/x.ts': '' }))).toEqual(['services']);
  });
});

describe('numbers', () => {
  const numbersOf = (code: string): readonly string[] => unexplainedNumbers(plant({ 'models/capacity/planted.ts': code }), {});

  it.each([
    ['a bare number in a formula', 'export const need = (rate: number): number => rate * 1.4;', 'models/capacity/planted.ts:1 1.4'],
    ['a decision behind the name of a constant', 'const BURST_SECONDS = 300;\nexport const burst = (rate: number): number => rate * BURST_SECONDS;', 'models/capacity/planted.ts:1 BURST_SECONDS'],
    ['a common number behind the name of a constant', 'export const BACKUP_MINUTES = 60;', 'models/capacity/planted.ts:1 BACKUP_MINUTES'],
    ['a threshold', 'export const tight = (use: number): boolean => use > 0.8;', 'models/capacity/planted.ts:1 0.8'],
  ])('refuse %s', (_name, code, breach) => {
    expect(numbersOf(code)).toContain(breach);
  });

  it('refuse an explanation that nothing needs', () => {
    expect(unexplainedNumbers(plant({ 'models/capacity/planted.ts': 'export const none = 0;' }), { 'models/capacity/planted.ts 7': 'gone' })).toHaveLength(1);
  });

  it('accept mathematics, conversions by name and places in a text', () => {
    expect(numbersOf("const SECONDS_PER_WEEK = 604_800;\nexport const perWeek = (rate: number, day: string): string => `${day.slice(0, 10)} ${(rate * SECONDS_PER_WEEK / 3600).toFixed(3)}`;")).toEqual([]);
  });
});
