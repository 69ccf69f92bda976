import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLaunch } from './loadLaunch';

const { hashSources } = await loadLaunch<{ hashSources: (root: string, paths: readonly string[]) => string }>('hashSources.mjs');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plantwright-hash-'));
  mkdirSync(join(root, 'models', 'cost'), { recursive: true });
  writeFileSync(join(root, 'models', 'cost', 'a.ts'), 'one');
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hash = (): string => hashSources(root, ['models', 'package.json', 'not-there.txt']);

describe('hashSources', () => {
  it('is the same when nothing changed', () => {
    expect(hash()).toBe(hash());
  });

  it('notices a changed byte deep inside', () => {
    const before = hash();
    writeFileSync(join(root, 'models', 'cost', 'a.ts'), 'two');
    expect(hash()).not.toBe(before);
  });

  it('notices a renamed file', () => {
    const before = hash();
    renameSync(join(root, 'models', 'cost', 'a.ts'), join(root, 'models', 'cost', 'b.ts'));
    expect(hash()).not.toBe(before);
  });

  it('does not look at folders that it was not given', () => {
    const before = hash();
    mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, 'docs', 'a.md'), 'text');
    expect(hash()).toBe(before);
  });
});
