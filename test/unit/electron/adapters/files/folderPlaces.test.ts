import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderPlaces } from '../../../../../electron/adapters/files/folderPlaces';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-places-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a plans folder', () => {
  it('is made when it is missing and then lists nothing', async () => {
    expect(await createFolderPlaces(join(folder, 'new')).list()).toEqual({ ok: true, value: [] });
  });

  it('lists plans by name and nothing else', async () => {
    for (const name of ['b.plantwright.json', 'A.plantwright.json', 'notes.txt', 'other.json']) await writeFile(join(folder, name), '');
    await mkdir(join(folder, 'c.plantwright.json'));
    expect(await createFolderPlaces(folder).list()).toEqual({
      ok: true,
      value: [join(folder, 'A.plantwright.json'), join(folder, 'b.plantwright.json')],
    });
  });

  it('finds a free name rather than writing over another plan', async () => {
    const places = createFolderPlaces(folder);
    await writeFile(join(folder, 'Acme.plantwright.json'), '');
    await writeFile(join(folder, 'Acme (2).plantwright.json'), '');
    expect(await places.chooseToSave('Acme.plantwright.json')).toEqual({ ok: true, value: join(folder, 'Acme (3).plantwright.json') });
    expect(await places.chooseToSave('Other.plantwright.json')).toEqual({ ok: true, value: join(folder, 'Other.plantwright.json') });
  });
});
