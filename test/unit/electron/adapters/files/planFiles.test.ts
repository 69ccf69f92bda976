import { mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlanFiles } from '../../../../../electron/adapters/files/planFiles';
import { MAX_PLAN_BYTES } from '../../../../../electron/adapters/files/readBytes';

let folder = '';
let path = '';
const files = createPlanFiles();
const NEWER = '{"format":"plantwright-plan","formatVersion":2,"future":true}';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-files-'));
  path = join(folder, 'Acme.plantwright.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const revisionOf = async (text: string): Promise<string> => {
  await writeFile(path, text);
  const content = await files.read(path);
  if (!content.ok) throw new Error('expected a readable file');
  return content.value.revision;
};

describe('plan files', () => {
  it('read what was written, with the same revision', async () => {
    const saved = await files.create(path, 'Größe 工場');
    expect(saved).toMatchObject({ ok: true, value: { name: 'Acme.plantwright.json' } });
    const read = await files.read(path);
    expect(read).toEqual({ ok: true, value: { ...(saved.ok ? saved.value : {}), text: 'Größe 工場' } });
  });

  it('are written over only from the revision that is there', async () => {
    const revision = await revisionOf('one');
    const saved = await files.replace(path, revision, 'two');
    expect(saved.ok).toBe(true);
    expect(await files.replace(path, revision, 'three')).toMatchObject({ problems: [{ code: 'file.changed-on-disk' }] });
    expect(await readFile(path, 'utf8')).toBe('two');
  });

  it('let only one of two saves from the same revision through', async () => {
    const revision = await revisionOf('one');
    const saves = await Promise.all(['a', 'b'].map((text) => files.replace(path, revision, text)));
    expect(saves.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await readFile(path, 'utf8')).toBe('a');
  });

  it('say so when the file is gone', async () => {
    expect(await files.replace(path, 'x', 'text')).toMatchObject({ problems: [{ code: 'file.not-found' }] });
    expect(await files.read(path)).toMatchObject({ problems: [{ code: 'file.not-found', params: { name: 'Acme.plantwright.json' } }] });
  });

  it('of a newer format are never written over, not even half of one', async () => {
    for (const text of [NEWER, NEWER.slice(0, 50)]) {
      const revision = await revisionOf(text);
      expect(await files.replace(path, revision, 'mine')).toMatchObject({ problems: [{ code: 'file.newer-version-kept' }] });
      expect(await files.create(path, 'mine')).toMatchObject({ problems: [{ code: 'file.newer-version-kept' }] });
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });

  it('of our format or of none may be written over', async () => {
    for (const text of ['{"format":"plantwright-plan","formatVersion":1}', '{"formatVersion":9}', 'nonsense']) {
      const revision = await revisionOf(text);
      expect((await files.replace(path, revision, 'mine')).ok).toBe(true);
    }
  });

  it('above 50 MB are refused unread, and never written over', async () => {
    await writeFile(path, '');
    await truncate(path, MAX_PLAN_BYTES + 1);
    expect(await files.read(path)).toMatchObject({ problems: [{ code: 'plan.too-large' }] });
    expect(await files.create(path, 'mine')).toMatchObject({ problems: [{ code: 'file.not-writable' }] });
  });

  it('that are no text, or folders, are not readable', async () => {
    await writeFile(path, Buffer.from([0xff, 0xfe, 0x00]));
    expect(await files.read(path)).toMatchObject({ problems: [{ code: 'file.not-readable' }] });
    expect(await files.read(folder)).toMatchObject({ problems: [{ code: 'file.not-readable' }] });
  });

  it('leave no temporary file behind, and stay links when they are links', async () => {
    const real = join(folder, 'real.plantwright.json');
    await writeFile(real, 'one');
    await symlink(real, path);
    const content = await files.read(path);
    expect((await files.replace(path, content.ok ? content.value.revision : '', 'two')).ok).toBe(true);
    expect(await readFile(real, 'utf8')).toBe('two');
    expect((await readdir(folder)).sort()).toEqual(['Acme.plantwright.json', 'real.plantwright.json']);
  });

  it('in a place that cannot be written to are a problem, not a crash', async () => {
    await writeFile(path, 'a file, not a folder');
    expect(await files.create(join(path, 'below.plantwright.json'), 'x')).toMatchObject({ ok: false, problems: [{ code: 'file.not-writable' }] });
  });
});
