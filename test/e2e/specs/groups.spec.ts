import { expect, test } from '../app';

test('items get a named frame by keyboard, which selects and moves them together, and is undone', async ({ app }) => {
  await app.answered();
  const { keyboard, mouse } = app.page;
  const [first, second] = ['node-brno-plant', 'node-production-orders'].map((id) => app.byId(id));
  if (!first || !second) throw new Error('no nodes');
  await first.click({ position: { x: 8, y: 8 } });
  await second.click({ modifiers: ['Control'], position: { x: 8, y: 8 } });
  await keyboard.press('Control+g');
  await expect(app.byId('group-name')).toBeFocused();
  await keyboard.type('Moravia');
  await keyboard.press('Enter');
  await expect(first).toBeFocused();
  const frame = app.page.getByRole('button', { name: /^Group Moravia: selects its 2 items/ });
  await expect(frame).toBeVisible();

  await app.page.locator('.react-flow__pane').click({ position: { x: 4, y: 120 } });
  await expect(app.byId('group-name')).toHaveCount(0);
  await first.click({ position: { x: 8, y: 8 } });
  await keyboard.press('F2');
  await expect(app.byId('group-name')).toBeFocused();
  await expect(app.byId('group-name')).toHaveValue('Moravia');
  await keyboard.press('Escape');

  const [before, other] = [await first.boundingBox(), await second.boundingBox()];
  const handle = await frame.boundingBox();
  if (!before || !other || !handle) throw new Error('not on the page');
  const label = await app.undoButton.getAttribute('aria-label');
  await mouse.click(handle.x + 10, handle.y + 10);
  await expect(app.undoButton).toHaveAttribute('aria-label', label ?? '');
  await mouse.move(handle.x + 10, handle.y + 10);
  await mouse.down();
  await mouse.move(handle.x + 50, handle.y + 40, { steps: 8 });
  await mouse.up();
  const [after, otherAfter] = [await first.boundingBox(), await second.boundingBox()];
  expect(Math.abs((after?.x ?? 0) - before.x - 40)).toBeLessThanOrEqual(8);
  expect((after?.x ?? 0) - before.x).toBeCloseTo((otherAfter?.x ?? 0) - other.x, 0);
  expect((after?.y ?? 0) - before.y).toBeCloseTo((otherAfter?.y ?? 0) - other.y, 0);

  await app.undo();
  await expect.poll(async () => Math.round((await first.boundingBox())?.x ?? 0)).toBe(Math.round(before.x));
  await first.focus();
  await keyboard.press('Control+Shift+g');
  await expect(frame).toHaveCount(0);
});

test('the company stands round its sites until it is left out', async ({ app }) => {
  await app.answered();
  const frame = app.byId('company-frame');
  const company = await frame.innerText();
  expect(company.length).toBeGreaterThan(0);
  for (const site of await app.page.locator('.react-flow__node-site').all()) {
    const [outer, inner] = [await frame.boundingBox(), await site.boundingBox()];
    if (!outer || !inner) throw new Error('nothing is drawn');
    expect(inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height).toBe(true);
  }
  await app.byId('canvas-arrange').click();
  await app.byId('toggle-company').click();
  await expect(frame).toHaveCount(0);
  await app.byId('canvas-arrange').click();
  await app.byId('toggle-company').click();
  await expect(frame).toHaveText(company);
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

test('the drawing is exported in the colours that the canvas shows, with their words and legend', async ({ app, folders }) => {
  await app.answered();
  await app.byId('canvas-lens').click();
  await app.page.getByRole('menuitemradio', { name: 'criticality' }).click();
  const legend = await app.byId('lens-legend').getByRole('listitem').allInnerTexts();
  await app.exportAll();
  const files = await folders.exportedFiles();
  const drawing = (await folders.readExport(files.find((path) => path.endsWith('drawing.svg')) ?? '')).toString('utf8');
  expect(legend.length).toBeGreaterThan(2);
  for (const words of ['criticality', ...legend]) expect(drawing).toContain(`>${words.trim()}<`);
});
