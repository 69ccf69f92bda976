import { expect, test } from '../app';
import { expectedAnswer } from '../journeys/expectedAnswer';
import { expectPlan } from '../journeys/expectPlan';
import { expectWorkbook } from '../journeys/expectWorkbook';
import { MouseHands } from '../journeys/MouseHands';
import { STORY } from '../journeys/story';
import { Strip } from '../journeys/Strip';

test('by pasting tables: from an empty plan to two plants, five integrations, the recommendation and the workbook', async ({ app, folders }, info) => {
  test.slow();
  const strip = new Strip(app.page, info);
  const hands = new MouseHands(app.page);
  const pasteTable = async (kind: string, rows: readonly (readonly string[])[]): Promise<void> => {
    await app.byId(`table-${kind}`).click();
    await app.byId('table-empty').click();
    await app.pasteCells(rows);
    await expect(app.byId('import-summary')).toHaveText(`${String(rows.length - 1)} rows can be imported.`);
    await strip.step(`${kind}: the preview of what was pasted`);
    await app.byId('import-run').click();
    await expect(app.byId('table-count')).toHaveText(`${String(rows.length - 1)} rows`);
    await strip.step(`${kind}: imported`);
  };

  await test.step('an empty plan with a name', async () => {
    await app.startFrom('empty');
    await hands.fill(app.planName, STORY.name);
    await app.byId('view-tables').click();
    await strip.step('An empty plan, Tables');
  });

  await test.step('the tables', async () => {
    await pasteTable('sites', [['Plant', 'Kind', 'City', 'Country'], ...STORY.sites.map(({ name, city, country }) => [name, 'Plant', city, country])]);
    await app.page.locator('[role="gridcell"][data-id="users.shop-floor"]').first().click();
    await app.pasteCells(STORY.sites.map(({ shopFloor }) => [String(shopFloor)]));
    await expect(app.undoButton).toHaveAccessibleName(/Paste 2 cells/);
    await strip.step('A column of people, pasted over cells');
    // A table has no cell for a shift; it is one click away.
    for (const { name, lateEnd } of STORY.sites) {
      await app.page.getByRole('rowheader', { name, exact: true }).click();
      await hands.fill(app.byId('field-shifts-1-end'), lateEnd);
    }
    await strip.step('The late shifts, in the details of each row');
    await pasteTable('systems', [['System', 'Kind', 'Site'], ...STORY.systems.map(({ name, kind, site }) => [name, kind, site])]);
    await pasteTable('workloads', [['Process', 'Used at'], ...STORY.workloads.map((name) => [name, 'All'])]);
    await pasteTable('integrations', [['From', 'To', 'Class', 'Rate'], ...STORY.integrations.map(({ from, to, mode, rate }) => [from, to, mode, String(rate)])]);
  });

  const expected = await expectedAnswer(folders);
  await test.step('the recommendation', async () => {
    await expect(app.headline).toHaveText(expected.headline);
    expect(await app.monthlyCost()).toBe(Math.round(expected.monthly));
    await app.byId('view-canvas').click();
    await strip.step('The drawing and the recommendation');
    await app.monthly.click();
    await expect(app.whyPanel).toContainText('Calculated');
    await strip.step('A click on the price: why');
  });

  await test.step('the workbook', async () => {
    await app.exportAll();
    await strip.step('Exported');
    await expectWorkbook(folders, expected);
  });
  await strip.attach();
  await expectPlan(app, folders);
});
