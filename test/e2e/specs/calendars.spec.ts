import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

const SITE = 'brno-plant';

const FILE = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plant//EN', ...['Audit|20270914|', 'Roof works|20270915|RRULE:FREQ=WEEKLY;COUNT=3'].flatMap((row, at) => {
  const [name = '', day = '', rule = ''] = row.split('|');
  return ['BEGIN:VEVENT', `UID:${String(at)}@plant`, 'DTSTAMP:20260101T000000Z', `SUMMARY:${name}`, `DTSTART;VALUE=DATE:${day}`, ...(rule === '' ? [] : [rule]), 'END:VEVENT'];
}), 'END:VCALENDAR', ''].join('\r\n');

test('the calendar of a plant is filled from its country, from a file and by hand, and says when it can move', async ({ app }) => {
  test.setTimeout(120_000);
  await app.answered();
  await app.select(SITE);
  const calendar = app.byId('site-calendar');
  await calendar.scrollIntoViewIfNeeded();

  await app.byId('holiday-open').click();
  await app.byId('holiday-from').fill('2028');
  await app.byId('holiday-to').fill('2028');
  await app.byId('holiday-add').click();
  await expect(app.byId('holiday-lookup')).toContainText('13 days added');
  await app.byId('holiday-add').click();
  await expect(app.byId('holiday-lookup')).toContainText('0 days added, 13 were there already');
  await app.byId('holiday-to').fill('1');
  await app.byId('holiday-add').click();
  await expect(app.byId('holiday-lookup')).toContainText('name a first and a last year');

  await app.byId('calendar-file').setInputFiles({ name: 'plant.ics', mimeType: 'text/calendar', buffer: Buffer.from(FILE) });
  await expect(app.byId('calendar-proposals')).toContainText('Every week (3 ×)');
  await app.byId('calendar-kind').selectOption('validation');
  await app.byId('calendar-accept').click();
  await expect(calendar).toContainText('2 entries added');
  await expect(app.byId('field-events-1-every')).toHaveValue('week');

  await app.byId('field-events-add').click();
  await app.byId('field-events-2-standing').selectOption('soft');
  await app.byId('field-events-2-name').fill('Customer visit');

  await app.byId('outlook-open').click();
  const outlook = app.byId('site-outlook');
  await expect(outlook).toContainText('Latest start');
  await outlook.getByRole('button', { name: /Show \d+ more/ }).last().click();
  await expect(outlook).toContainText('Audit');
  await expect(outlook).toContainText('Roof works');
  expect(await axeFindings(app.page, '[data-testid="inspector"]')).toEqual([]);
  await app.page.screenshot({ path: test.info().outputPath('site-calendar.png') });

  await app.byId('calendar-file').setInputFiles({ name: 'broken.ics', mimeType: 'text/calendar', buffer: Buffer.from('hello') });
  await expect(calendar).toContainText('broken.ics cannot be read as a calendar');
});

test('the calendar of the company and the limits of the move are edited in forms', async ({ app }) => {
  test.setTimeout(120_000);
  await app.answered();
  await app.page.getByRole('button', { name: 'Company and data' }).click();
  await app.byId('company-calendar').click();
  await app.byId('field-stockTakes-add').click();
  await app.byId('field-stockTakes-0-name').fill('Half-year count');
  await app.byId('field-rules-shift').selectOption('hard');
  await app.byId('company-migration').click();
  await app.byId('field-crews').fill('2');
  await app.byId('field-dateLocks-add').click();
  await app.byId('field-dateLocks-0-reason').fill('Agreed with the works council');
  await app.answered();
  expect(await axeFindings(app.page, '[data-testid="inspector"]')).toEqual([]);
  await app.page.screenshot({ path: test.info().outputPath('company-calendar.png') });
  await app.undo();
  await expect(app.byId('field-dateLocks-0-reason')).toHaveValue('');
});
