import type { Locator } from '@playwright/test';
import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';
import type { AppPage } from '../pages/AppPage';

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

/** The node or flow that holds the keyboard. */
const focused = (app: AppPage): Promise<string | null> => app.page.evaluate(() => document.activeElement?.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id') ?? null);

test('with the mouse a system is added, connected, moved, deleted and brought back', async ({ app }) => {
  const surface = app.page.locator('.react-flow__pane');
  const area = await surface.boundingBox();
  if (!area) throw new Error('no canvas');
  await app.byId('palette-system-crm').dragTo(surface, { targetPosition: { x: area.width - 60, y: area.height / 2 } });
  const system = app.page.locator('.react-flow__node-system.selected');
  await expect(system).toHaveCount(1);
  const id = (await system.getAttribute('data-id')) ?? '';

  const card = app.byId(`node-${id}`);
  const flows = app.page.locator('.react-flow__edge');
  const before = await flows.count();
  await card.hover();
  await card.locator('.react-flow__handle-left').dragTo(app.byId(`node-${FIRST}`));
  await expect(flows).toHaveCount(before + 1);
  await expect(app.undoButton).toHaveAccessibleName(/Connect items/);

  const place = await placeOf(card);
  const box = await card.boundingBox();
  if (!box) throw new Error('no card');
  await app.page.mouse.move(box.x + 20, box.y + 6);
  await app.page.mouse.down();
  await app.page.mouse.move(box.x + 20, box.y + 66, { steps: 4 });
  await app.page.mouse.up();
  await expect.poll(() => placeOf(card)).not.toEqual(place);
  await expect(app.undoButton).toHaveAccessibleName(/Move item/);

  await card.click();
  await app.byId('selection-remove').click();
  await expect(card).toHaveCount(0);
  await expect(flows).toHaveCount(before);
  for (let steps = 0; steps < 2; steps += 1) await app.undo();
  expect(await placeOf(card)).toEqual(place);
  await expect(flows).toHaveCount(before + 1);
});

test('by keyboard alone a system is added, connected, walked to, moved, deleted and brought back, and all of it is told', async ({ app }) => {
  const { keyboard } = app.page;
  const status = app.byId('canvas-status');
  const flows = app.page.locator('.react-flow__edge');
  const before = await flows.count();
  await app.byId('palette-system-crm').focus();
  await keyboard.press('Enter');
  const system = app.page.locator('.react-flow__node-system.selected');
  await expect(system).toHaveCount(1);
  const id = (await system.getAttribute('data-id')) ?? '';
  await expect(status).toContainText('Add');

  await system.focus();
  await keyboard.press('c');
  await app.byId('palette-input').fill('Production orders');
  await keyboard.press('Enter');
  await expect(flows).toHaveCount(before + 1);
  await expect(status).toHaveText('Connect items');

  await app.byId(`node-${id}`).focus();
  await keyboard.press('e');
  const flow = app.page.locator(`.react-flow__edge[data-id="${(await focused(app)) ?? ''}"]`);
  await expect(flow).toHaveAccessibleName(/^\w+ flow .*, from .* to Production orders, .*criticality/);
  await keyboard.press('ArrowRight');
  await expect.poll(() => focused(app)).toBe(FIRST);
  await keyboard.press('ArrowDown');
  await expect.poll(() => focused(app)).not.toBe(FIRST);

  const card = app.byId(`node-${id}`);
  await card.focus();
  await keyboard.press(' ');
  await expect(card).toHaveClass(/selected/);
  const place = await placeOf(card);
  await keyboard.press('ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await expect.poll(() => placeOf(card)).toEqual([(place[0] ?? 0) + 40, place[1]]);
  await expect(status).toContainText('now at');
  await keyboard.press('Delete');
  await expect(card).toHaveCount(0);
  await keyboard.press('Control+Z');
  await expect(card).toHaveCount(1);
  await expect(status).toHaveText('Undone: Delete item');
  await keyboard.press('Control+Z');
  await expect.poll(() => placeOf(card)).toEqual(place);
});

test('a lens colours the drawing and says so in words, a filter counts what passes, and both are cleared', async ({ app }) => {
  await app.byId('canvas-lens').click();
  await app.page.getByRole('menuitemradio', { name: 'criticality' }).click();
  await expect(app.byId('lens-legend')).toContainText('critical');
  await expect(app.byId(`node-${FIRST}`)).toHaveAccessibleName(/, critical$/);
  await app.show('cost');
  await app.show('canvas');
  await expect(app.byId('lens-legend')).toBeVisible();

  await app.byId('canvas-filter').click();
  await app.page.getByRole('menuitemcheckbox', { name: 'Batch' }).click();
  await app.page.keyboard.press('Escape');
  const [items, flows] = [app.page.locator('.react-flow__node:not(.react-flow__node-azure):not(.dimmed)'), app.byId('filter-count')];
  await expect(flows).toContainText(`${String(await items.count())} of `);
  await app.byId('filter-clear').click();
  await expect(app.page.locator('.dimmed')).toHaveCount(0);

  await app.page.keyboard.press('Control+K');
  await app.byId('palette-input').fill('Colour the drawing by: none');
  await app.page.keyboard.press('Enter');
  await expect(app.byId('lens-legend')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the canvas, ${theme}`, async ({ app }) => {
    await app.page.emulateMedia({ colorScheme: theme });
    await app.byId(`node-${FIRST}`).click();
    await app.byId('canvas-lens').click();
    await app.page.getByRole('menuitemradio', { name: 'criticality' }).click();
    expect(await axeFindings(app.page, '[data-testid="canvas"]')).toEqual([]);
  });
}
