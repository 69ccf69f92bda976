import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

test('the history lists every step of drawing, forms and notes, and leads to any of them and back', async ({ app }) => {
  const name = await app.planName.inputValue();
  await app.rename('Renamed');
  await app.select('brno-plant');
  await app.fill('surviveHoursWithoutWan', '12');
  await app.page.keyboard.press('Alt+m');
  await app.byId('remark-text').fill('Why twelve?');
  await app.byId('remark-save').click();
  await app.page.keyboard.press('Alt+h');
  const list = app.byId('history-list');
  await expect(list.getByRole('button')).toHaveText(['Plan as it was opened', 'Rename plan', 'Change must survive', 'Add question']);
  expect(await axeFindings(app.page, '[data-testid="history-list"]')).toEqual([]);

  await app.byId('history-0').click();
  await expect(app.planName).toHaveValue(name);
  await expect(app.byId('history-0')).toHaveAttribute('aria-current', 'step');
  await app.byId('history-2').click();
  await expect(app.planName).toHaveValue('Renamed');
  await expect(app.byId('field-surviveHoursWithoutWan')).toHaveValue('12');
  await expect(app.byId('item-notes')).not.toContainText('Why twelve?');
  await app.page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await app.redo();
  await expect(app.byId('item-notes')).toContainText('Why twelve?');
});

test('a room is led through the views by the keyboard, with the answer always in sight', async ({ app }) => {
  const headline = await app.headline.innerText();
  await app.select('brno-plant');
  await app.page.keyboard.press('Alt+p');
  await expect(app.byId('presenter-headline')).toHaveText(headline);
  await expect(app.byId('ticker')).toBeHidden();
  await app.page.mouse.move(300, 300);
  await expect(app.byId('laser')).toBeVisible();
  await app.page.keyboard.press('l');
  await expect(app.byId('laser')).toBeHidden();

  await app.page.keyboard.press('ArrowRight');
  await expect(app.byId('presenter-place')).toContainText(/, 2 of/);
  await expect(app.byId('presenter-headline')).toHaveText(headline);
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('ArrowLeft');
  await expect(app.byId('presenter-place')).toContainText('Canvas, 1 of');
  await app.page.keyboard.press('Delete');
  await app.page.keyboard.press('PageDown');
  expect(await axeFindings(app.page, '[data-testid="presenter"]')).toEqual([]);

  await app.page.keyboard.press('Escape');
  await expect(app.byId('ticker')).toBeVisible();
  await expect(app.byId('unsaved')).toBeHidden();
});
