import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../../../electron/adapters/exports/exportFiles';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-exports-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (path: string, text = 'x') => ({ path, bytes: Buffer.from(text) });

describe('exported files', () => {
  it('land below the folder, in the folders of their paths', async () => {
    const target = { folder: join(folder, 'out') };
    const written = await exportFiles.write(target, [file('terraform/prod/db.tfvars.json', '{}'), file('README.md', 'hello')]);
    expect(written).toEqual({ ok: true, value: target.folder });
    expect(await readFile(join(target.folder, 'terraform/prod/db.tfvars.json'), 'utf8')).toBe('{}');
    expect(await readFile(join(target.folder, 'README.md'), 'utf8')).toBe('hello');
  });

  it('replace what an earlier export left', async () => {
    await exportFiles.write({ folder }, [file('a.txt', 'old')]);
    await exportFiles.write({ folder }, [file('a.txt', 'new')]);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  it.each(['../x', 'a/../../x', '/etc/x', 'a//b', './a', 'C:/x', 'a\\..\\x', 'a/CON/b', 'a/', ''])('are refused as a whole when one is called %j', async (path) => {
    const out = join(folder, 'out');
    expect(await exportFiles.write({ folder: out }, [file('good.txt'), file(path)])).toMatchObject({
      ok: false,
      problems: [{ code: 'file.name-invalid', path: 'files[1].path' }],
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('may not share a name, also where upper and lower case are the same', async () => {
    expect(await exportFiles.write({ folder }, [file('a/B.txt'), file('A/b.txt')])).toMatchObject({ problems: [{ params: { reason: 'two files would have this name' } }] });
  });

  it('do not follow links out of the folder', async () => {
    const outside = join(folder, 'outside');
    const out = join(folder, 'out');
    await mkdir(outside);
    await mkdir(out);
    await writeFile(join(outside, 'kept.txt'), 'kept');
    await symlink(outside, join(out, 'linked'));
    await symlink(join(outside, 'kept.txt'), join(out, 'file.txt'));
    for (const path of ['linked/new.txt', 'linked/deep/new.txt', 'file.txt']) {
      expect(await exportFiles.write({ folder: out }, [file(path)])).toMatchObject({ problems: [{ code: 'file.not-writable' }] });
    }
    expect(await readdir(outside)).toEqual(['kept.txt']);
    expect(await readFile(join(outside, 'kept.txt'), 'utf8')).toBe('kept');
  });

  it('can be one file that the user named', async () => {
    const path = join(folder, 'Bill.xlsx');
    expect(await exportFiles.write({ file: path }, [file('workbook.xlsx', 'bytes')])).toEqual({ ok: true, value: path });
    expect(await readFile(path, 'utf8')).toBe('bytes');
    expect((await exportFiles.write({ file: path }, [file('a'), file('b')])).ok).toBe(false);
  });
});
