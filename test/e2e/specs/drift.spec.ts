import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../app';

test('a value that a platform team changed is taken into the plan in one step, or kept in the files', async ({ app }) => {
  const folder = await mkdtemp(join(tmpdir(), 'hand-off-'));
  const place = join(folder, 'repository', 'terraform', 'workload', 'prod');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'managedcluster.tfvars.json'), JSON.stringify({ default_agent_pool: { vm_size: 'Standard_D16as_v5', count_of: 5 } }));
  const before = await app.monthlyCost();

  await app.byId('file-menu').click();
  await app.page.getByRole('menuitem', { name: 'Compare a hand-off with the plan' }).click();
  await app.byId('drift-folder').setInputFiles(folder);
  await expect(app.byId('drift-summary')).toContainText('not there', { timeout: 60_000 });
  await expect(app.byId('drift-take')).toHaveAttribute('aria-disabled', 'true');
  await app.byId('drift-take-node-count').focus();
  await app.page.keyboard.press('Space');
  await app.byId('drift-take').click();
  await expect(app.byId('drift-taken')).toContainText('1 value is in the plan now');
  await app.byId('drift-close').click();
  const after = await app.costOtherThan(before);
  expect(after).toBeGreaterThan(before);
  await app.undo();
  expect(await app.costOtherThan(after)).toBe(before);
  await rm(folder, { recursive: true });
});
