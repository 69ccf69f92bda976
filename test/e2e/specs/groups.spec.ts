import { expect, test } from '../app';

test('items get a named frame, which selects and moves them together, and is undone', async ({ app }) => {
  await app.answered();
  const [first, second] = ['node-brno-plant', 'node-production-orders'].map((id) => app.byId(id));
  if (!first || !second) throw new Error('no nodes');
  await first.click({ position: { x: 8, y: 8 } });
  await second.click({ modifiers: ['Control'], position: { x: 8, y: 8 } });
  await app.page.keyboard.press('Control+g');
  await app.byId('group-name').fill('Moravia');
  const frame = app.page.getByRole('button', { name: /^Group Moravia: selects its 2 items/ });
  await expect(frame).toBeVisible();

  await app.page.keyboard.press('Escape');
  await app.page.locator('.react-flow__pane').click({ position: { x: 4, y: 120 } });
  await frame.focus();
  await app.page.keyboard.press('Enter');
  await expect(app.byId('group-name')).toHaveValue('Moravia');

  const [before, other] = [await first.boundingBox(), await second.boundingBox()];
  const handle = await frame.boundingBox();
  if (!before || !other || !handle) throw new Error('not on the page');
  await app.page.mouse.move(handle.x + 10, handle.y + 10);
  await app.page.mouse.down();
  await app.page.mouse.move(handle.x + 50, handle.y + 40, { steps: 8 });
  await app.page.mouse.up();
  const [after, otherAfter] = [await first.boundingBox(), await second.boundingBox()];
  expect(Math.abs((after?.x ?? 0) - before.x - 40)).toBeLessThanOrEqual(8);
  expect((after?.x ?? 0) - before.x).toBeCloseTo((otherAfter?.x ?? 0) - other.x, 0);
  expect((after?.y ?? 0) - before.y).toBeCloseTo((otherAfter?.y ?? 0) - other.y, 0);

  await app.undo();
  await expect.poll(async () => Math.round((await first.boundingBox())?.x ?? 0)).toBe(Math.round(before.x));
  await app.page.keyboard.press('Control+Shift+g');
  await expect(frame).toHaveCount(0);
});

test('a dragged card shows with what it stands level', async ({ app }) => {
  await app.answered();
  const card = await app.byId('node-production-orders').boundingBox();
  if (!card) throw new Error('not on the page');
  await app.page.mouse.move(card.x + 20, card.y + 10);
  await app.page.mouse.down();
  await app.page.mouse.move(card.x + 120, card.y + 10, { steps: 10 });
  await expect(app.byId('guide-lines').locator('line').first()).toBeAttached();
  await app.page.mouse.up();
  await expect(app.byId('guide-lines')).toHaveCount(0);
});
