import { VIEW_IDS } from '../../../renderer/state/viewStore';
import { STARTERS } from '../../../models/templates';
import { expect, test } from '../app';
import { cutOff, foreignTexts, pageTexts } from '../pages/pageTexts';

/** Words of the engine and of Azure that the page has too: labels of figures, regulations and the names of services in a price book come in English, as the settings say. */
const OF_THE_ENGINE = new Set(['Backup', 'Storage', 'Web workers', 'Websocket processes', 'Job workers', 'Scheduled jobs', 'Scheduled-job processes', 'Compute', 'Connectivity', 'VPN tunnels', 'GDPR']);

test('the window speaks German once it is chosen, in every view and without a reload', async ({ app }) => {
  await app.page.setViewportSize({ width: 1024, height: 768 });
  await app.answered();
  const before = await app.page.evaluate(() => performance.timeOrigin);
  await app.page.keyboard.press('Control+Comma');
  await app.byId('setting-language').selectOption('de');
  await expect(app.byId('file-menu')).toHaveText('Datei');
  await expect(app.byId('setting-language')).toBeFocused();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'de');
  await app.byId('close-settings').click();
  expect(await app.page.evaluate(() => performance.timeOrigin)).toBe(before);

  const english = await foreignTexts(JSON.stringify(STARTERS.map(({ plan }) => plan)));
  const found: Record<string, readonly string[]> = {};
  for (const view of VIEW_IDS) {
    await app.show(view);
    await expect(app.page.locator('main')).toHaveText(/\S/);
    await app.answered();
    const texts = await pageTexts(app.page);
    const wrong = [...texts.filter((text) => english.has(text) && !OF_THE_ENGINE.has(text)), ...(await cutOff(app.page)).map((text) => `cut off: ${text}`)];
    if (wrong.length > 0) found[view] = [...new Set(wrong)];
  }
  expect(found).toEqual({});
});

test('numbers, money and typing follow the chosen region, and the choice is kept', async ({ app }) => {
  await app.answered();
  await app.page.keyboard.press('Control+Comma');
  await app.byId('setting-region').selectOption('de-DE');
  await expect(app.byId('answer-monthly')).toHaveText(/^\d{1,3}(\.\d{3})*\s€/);
  await app.byId('setting-currency').selectOption('code');
  await expect(app.byId('answer-monthly')).toHaveText(/EUR/);
  await app.page.reload();
  await app.answered();
  await expect(app.byId('answer-monthly')).toHaveText(/^\d{1,3}(\.\d{3})*\sEUR/);
});
