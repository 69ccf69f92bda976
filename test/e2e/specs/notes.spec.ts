import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

test('a question is asked of a plant, answered and taken back, all in sight of the room', async ({ app }) => {
  await app.select('brno-plant');
  await app.page.keyboard.press('Alt+m');
  await app.byId('remark-text').fill('Who signs for the second line?');
  await app.byId('remark-owner').fill('Plant manager');
  await app.byId('remark-due').fill('2027-03-31');
  await app.byId('remark-save').click();
  const panel = app.byId('item-notes');
  await expect(panel).toContainText('Who signs for the second line?');
  await expect(panel).toContainText('Plant manager');
  await expect(app.byId('notes-badge-brno-plant').first()).toHaveText('1');
  await expect(app.undoButton).toHaveAccessibleName(/Undo: Add question/);

  await app.show('notes');
  const log = app.page.getByRole('table', { name: 'Decision log' });
  await app.byId('notes-owner').selectOption('Plant manager');
  await expect(log.getByRole('row')).toHaveCount(2);
  await log.getByRole('button', { name: 'Mark as answered: Who signs for the second line?' }).click();
  await expect(log).toContainText('answered');
  await app.byId('notes-state').selectOption('open');
  await expect(log).toBeHidden();
  await app.undo();
  await expect(log).toContainText('due');
  await app.byId('notes-owner').selectOption('all');
  await app.byId('notes-about').selectOption({ label: 'Olomouc plant' });
  await log.getByRole('button', { name: 'Olomouc plant' }).click();
  await expect(app.byId('item-notes')).toContainText('Can a second line be had before the move?');

  expect(await axeFindings(app.page, '[aria-label="Notes"]', '[data-testid="item-notes"]')).toEqual([]);
});

test('who said an input is edited beside its field and found again as a list', async ({ app }) => {
  await app.select('brno-plant');
  await app.byId('field-surviveHoursWithoutWan').focus();
  await app.page.keyboard.press('Alt+w');
  await app.byId('origin-by').fill('Shift lead');
  await app.byId('origin-sure').selectOption('guessed');
  await app.byId('origin-save').click();
  await expect(app.byId('origin-form')).toBeHidden();
  await expect(app.byId('origin-sites-brno-plant-surviveHoursWithoutWan')).toHaveAccessibleName(/guessed by Shift lead/);

  await app.show('notes');
  await app.byId('notes-sure').selectOption('guessed');
  const inputs = app.page.getByRole('table', { name: 'Inputs and who said them' });
  await expect(inputs.getByRole('row')).toHaveCount(3);
  await expect(inputs).toContainText('Shift lead');
  await app.undo();
  await expect(inputs).not.toContainText('Shift lead');
});
