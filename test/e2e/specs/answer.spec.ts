import { expect, test } from '../app';

test('the app opens on a starter plan and answers it', async ({ app }) => {
  await expect(app.headline).toHaveText(/\d/);
  expect(await app.monthlyCost()).toBeGreaterThan(0);
  await expect(app.byId('canvas')).toBeVisible();
});

test('another starter gives another answer', async ({ app }) => {
  const before = await app.monthlyCost();
  await app.startFrom('small-subsidiary');
  expect(await app.costOtherThan(before)).toBeLessThan(before);
});

test('the monthly cost tells why', async ({ app }) => {
  await app.monthly.click();
  await expect(app.whyPanel).toBeVisible();
  await expect(app.whyPanel).toContainText(/\d/);
});
