import type { Locator } from '@playwright/test';
import { expect, test } from '../app';

const FIRST = 'production-orders';
const SECOND = 'inventory';

/** Where a card stands in the drawing, wherever the view is. */
async function placeOf(card: Locator): Promise<readonly number[]> {
  const style = (await card.getAttribute('style')) ?? '';
  return [...(/translate\(([-\d.]+)px, ?([-\d.]+)px\)/.exec(style) ?? [])].slice(1).map(Number);
}

test('selected cards line up by key and one undo takes it back', async ({ app }) => {
  const [first, second] = [app.byId(`node-${FIRST}`), app.byId(`node-${SECOND}`)];
  const [before, other] = [await placeOf(first), await placeOf(second)];
  await first.click();
  await second.click({ modifiers: ['Shift'] });
  await app.page.keyboard.press('Control+Shift+ArrowUp');
  await expect(app.undoButton).toHaveAccessibleName(/Align top/);
  const top = Math.min(before[1] ?? 0, other[1] ?? 0);
  await expect.poll(() => placeOf(first)).toEqual([before[0], top]);
  await expect.poll(() => placeOf(second)).toEqual([other[0], top]);
  await app.undo();
  await expect.poll(() => placeOf(first)).toEqual(before);
  await expect.poll(() => placeOf(second)).toEqual(other);
});

test('items copied in one plan are pasted into another, with what could not come told', async ({ app }) => {
  await app.byId(`node-${FIRST}`).click();
  await app.page.keyboard.press('Control+C');
  await app.startFrom('small-subsidiary');
  await app.answered();
  await app.byId('canvas').focus();
  const workloads = app.page.locator('.react-flow__node-workload');
  const count = await workloads.count();
  await app.page.keyboard.press('Control+V');
  await expect(workloads).toHaveCount(count + 1);
  await expect(app.notice).toContainText('sites that are not in this plan');
  await expect(app.undoButton).toHaveAccessibleName(/Paste item/);
});

test('the whole drawing is arranged anew in one step that undo takes back', async ({ app }) => {
  const card = app.byId(`node-${FIRST}`);
  const style = await card.getAttribute('style');
  await app.page.keyboard.press('Control+K');
  await app.byId('palette-input').fill('Arrange everything');
  await app.page.keyboard.press('Enter');
  await expect(app.undoButton).toHaveAccessibleName(/Arrange everything/);
  await expect(card).not.toHaveAttribute('style', style ?? '');
  await app.undo();
  await expect(card).toHaveAttribute('style', style ?? '');
});
