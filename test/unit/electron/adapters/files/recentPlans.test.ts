import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecentPlans } from '../../../../../electron/adapters/files/recentPlans';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantwright-recent-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const plan = async (name: string): Promise<string> => {
  await writeFile(join(folder, name), '');
  return join(folder, name);
};

describe('recent plans', () => {
  it('come newest first, each once, also after a restart', async () => {
    const [a, b] = [await plan('a'), await plan('b')];
    const recent = createRecentPlans(join(folder, 'recent.json'));
    await Promise.all([a, b, a].map((path) => recent.add(path)));
    expect(await createRecentPlans(join(folder, 'recent.json')).list()).toEqual([a, b]);
  });

  it('leave out files that are gone, and are at most twenty', async () => {
    const recent = createRecentPlans(join(folder, 'recent.json'));
    const gone = await plan('gone');
    for (let number = 0; number < 25; number += 1) await recent.add(await plan(`plan-${number}`));
    await recent.add(gone);
    await rm(gone);
    const listed = await recent.list();
    expect(listed).toHaveLength(19);
    expect(listed[0]).toBe(join(folder, 'plan-24'));
  });

  it('are empty, not a failure, when the list is damaged or cannot be written', async () => {
    await writeFile(join(folder, 'recent.json'), '{"not":"a list"');
    expect(await createRecentPlans(join(folder, 'recent.json')).list()).toEqual([]);
    const nowhere = createRecentPlans(join(folder, 'missing', 'recent.json'));
    await nowhere.add('/x');
    expect(await nowhere.list()).toEqual([]);
  });
});
