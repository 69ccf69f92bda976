import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';
import type { AppPage } from '../pages/AppPage';

/** Prague's office is the pilot of the first starter; the plants follow. */
const SITE = 'brno-plant';

async function dateOf(app: AppPage, siteId: string): Promise<string> {
  await app.answered();
  await app.byId('waves-dates').click();
  const field = app.byId(`lock-date-${siteId}`);
  await expect(field).toBeVisible();
  const shown = await field.inputValue();
  await app.byId('waves-gantt').click();
  return shown;
}

test('a wave is moved by the keyboard, scored, undone, released and moved by hand', async ({ app }) => {
  test.setTimeout(120_000);
  await app.show('waves');
  const bar = app.byId(`bar-${SITE}`);
  const before = await bar.getAttribute('aria-label');
  await bar.focus();
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect(app.byId('move-cost')).toContainText('What it costs');
  await app.answered();
  await expect(bar).toHaveAttribute('aria-label', /locked: moved by hand/);
  await expect(bar).not.toHaveAttribute('aria-label', before ?? '');
  await expect(bar).toBeFocused();
  const locked = await dateOf(app, SITE);
  expect(locked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await app.undo();
  await expect(bar).toHaveAttribute('aria-label', before ?? '');
  await app.redo();
  await expect(bar).toHaveAttribute('aria-label', /locked: moved by hand/);

  await bar.focus();
  await app.page.keyboard.press('Delete');
  await expect(bar).toHaveAttribute('aria-label', before ?? '');
  expect(await dateOf(app, SITE)).toBe('');

  // Two weeks to the right, by the mouse.
  await app.page.getByRole('radio', { name: 'Week' }).check();
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (!box) throw new Error('no bar');
  const [x, y] = [box.x + Math.min(4, box.width / 2), box.y + box.height / 2];
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x + 100, y, { steps: 4 });
  await app.page.mouse.move(x + 2 * 7 * 14, y, { steps: 4 });
  await app.page.mouse.up();
  await expect(bar).toHaveAttribute('aria-label', /locked: moved by hand/);
  const dragged = await dateOf(app, SITE);
  expect((Date.parse(dragged) - Date.parse(locked)) / 86_400_000).toBe(7);
});

test('arrows walk bars and closed days, Enter opens a wave', async ({ app }) => {
  await app.show('waves');
  await app.byId(`bar-${SITE}`).focus();
  await app.page.keyboard.press('ArrowLeft');
  await expect(app.byId('gantt-mark')).toContainText(/Closed|Better not/);
  await app.page.keyboard.press('ArrowUp');
  await expect(app.byId('gantt-mark')).not.toContainText(/Closed|Better not/);
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Enter');
  await expect(app.byId('wave-opened')).toContainText('Gates');
});

test('a conflict is told, and giving way to it is one step', async ({ app }) => {
  await app.show('waves');
  await app.byId('waves-dates').click();
  const field = app.byId(`lock-date-${SITE}`);
  // In the turn of the year nothing moves.
  await field.fill('2027-12-31');
  await field.blur();
  await expect(app.byId('wave-conflict')).toContainText('cannot hold together');
  await app.byId('take-relaxation').click();
  await expect(app.byId('wave-conflict')).toHaveCount(0);
  await app.undo();
  await expect(app.byId('wave-conflict')).toBeVisible();
});

test('the table of the export comes back after it was edited', async ({ app, folders }) => {
  test.setTimeout(120_000);
  await app.show('waves');
  await app.exportAll();
  const files = await folders.exportedFiles();
  const csv = (await folders.readExport(files.find((path) => path.endsWith('wave-items.csv')) ?? '')).toString('utf8');
  expect((await folders.readExport(files.find((path) => path.endsWith('waves-gantt.png')) ?? '')).subarray(1, 4).toString('latin1')).toBe('PNG');
  await app.page.keyboard.press('Escape');
  const edited = csv.split('\r\n').map((row) => (row.startsWith(`${SITE},`) ? row.replace(/\d{4}-\d{2}-\d{2}/, '2027-08-14') : row));
  await app.byId('waves-dates').click();
  await app.byId('waves-csv').setInputFiles({ name: 'wave-items.csv', mimeType: 'text/csv', buffer: Buffer.from([...edited, 'nowhere,,,,,,,,,', ''].join('\r\n')) });
  await expect(app.byId('waves-import')).toContainText('1 changed');
  await expect(app.byId('waves-import')).toContainText('nothing in the plan has the id "nowhere"');
  await app.byId('waves-import-take').click();
  await app.answered();
  await expect(app.byId(`lock-date-${SITE}`)).toHaveValue('2027-08-14');
  await expect(app.byId('move-cost')).toContainText('What it costs');
  await app.undo();
  await expect(app.byId(`lock-date-${SITE}`)).toHaveValue('');
});

test('what an edit moved is told, and kept where it was in one step', async ({ app }) => {
  test.setTimeout(120_000);
  await app.show('waves');
  await app.byId('waves-dates').click();
  await expect(app.byId('waves-moved')).toHaveCount(0);
  // The pilot comes two months later, and the plants come behind it.
  const pilot = app.byId('lock-date-prague-office');
  await pilot.fill('2027-08-13');
  await pilot.blur();
  await expect(app.byId('waves-moved')).toContainText('Brno plant: from');
  await expect(app.byId('waves-moved')).not.toContainText('Prague');
  await app.byId('waves-keep').click();
  await expect(app.byId('waves-forget')).toBeVisible();
  await expect(app.byId('waves-moved')).toHaveCount(0);
  await app.undo();
  await expect(app.byId('waves-forget')).toHaveCount(0);
});

test('a gate is shown, decided and undone by the keyboard, and late ones are findings', async ({ app }) => {
  test.setTimeout(120_000);
  await app.show('waves');
  await app.byId('waves-readiness').click();
  const wave = app.byId('board-wave-4');
  await wave.locator('summary').focus();
  await app.page.keyboard.press('Enter');
  const state = app.byId('board-wave-4').getByTestId('gate-state-restore');
  await state.focus();
  await app.page.keyboard.press('p');
  await expect(state).toHaveValue('passed');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('https://records.example/17');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('Jana Nová');
  await app.page.keyboard.press('Enter');
  await expect(wave.getByTestId('gate-by-restore')).toHaveValue('Jana Nová');
  await expect(wave.getByTestId('gate-shown-restore')).toHaveValue('https://records.example/17');
  await expect(wave.getByTestId('gate-on-restore')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await expect(wave.locator('summary')).toContainText('1 of ');
  await expect(app.byId('board-day')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);

  await wave.getByTestId('gate-state-rehearsal').selectOption('failed');
  await wave.getByTestId('gate-reason-rehearsal').fill('Took nine hours');
  await wave.getByTestId('gate-reason-rehearsal').blur();
  await expect(wave.locator('summary')).toContainText('1 failed');
  await app.undo();
  await expect(wave.getByTestId('gate-reason-rehearsal')).toHaveValue('');
  await app.redo();
  await expect(wave.getByTestId('gate-reason-rehearsal')).toHaveValue('Took nine hours');
  await app.answered();
  await expect(app.page.getByText(/“Rehearsal passed in the planned time” of wave 4 .*failed .*Took nine hours/)).toBeVisible();
});

test('every form of the waves is accessible', async ({ app }) => {
  test.setTimeout(120_000);
  await app.show('waves');
  for (const part of ['gantt', 'dates', 'calendar', 'readiness', 'waves']) {
    await app.byId(`waves-${part}`).click();
    for (const scheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ colorScheme: scheme });
      expect(await axeFindings(app.page, '[data-testid="waves-view"]'), `${part} ${scheme}`).toEqual([]);
    }
  }
});

test('an opened wave has its cutover pack: moments, steps, gates and the why of its hours', async ({ app }) => {
  await app.show('waves');
  await app.byId(`bar-${SITE}`).focus();
  await app.page.keyboard.press('Enter');
  const pack = app.byId('cutover-pack');
  await expect(pack).toContainText('Point of no return');
  for (const [part, words] of [[`pack-steps-${SITE}`, 'Freeze master data'], [`pack-back-${SITE}`, 'Open the old system'], [`pack-hand-${SITE}`, 'Shift leader'], ['pack-gates', 'ERP owner with Plant manager'], ['pack-raci', 'Answers for it'], ['pack-told', 'The new system is open']] as const) {
    await app.byId(part).locator('summary').click();
    await expect(app.byId(part)).toContainText(words);
  }
  expect(await axeFindings(app.page, '[data-testid="cutover-pack"]')).toEqual([]);
  await app.byId(`pack-steps-${SITE}`).getByRole('button', { name: /Takes: Load the last changes/ }).click();
  await expect(app.byId('why-panel')).toContainText('Loading the changes of the last days');
});
