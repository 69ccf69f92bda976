import { expect, test } from '../app';

test('more users change the answer; undo and redo move it back and forth', async ({ app }) => {
  const before = await app.monthlyCost();
  await expect(app.undoButton).toHaveAttribute('aria-disabled', 'true');
  await app.select('brno-plant');
  await app.fill('users.0.named', '5000');
  const after = await app.costOtherThan(before);
  expect(after).toBeGreaterThan(before);

  await app.undo();
  expect(await app.costOtherThan(after)).toBe(before);
  await app.redo();
  expect(await app.costOtherThan(before)).toBe(after);
});
