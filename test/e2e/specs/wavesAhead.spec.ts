import { serializePlan } from '../../../models/document';
import { waveEstate } from '../../bench/waveEstate';
import { expect, test } from '../app';

const FILE = 'estate.plantwright.json';
const RESULT = { timeout: 60_000 };

test('the waves of a large plan are planned ahead of its answer: with progress, called off, and again to the end', async ({ folders, start }) => {
  test.setTimeout(180_000);
  await folders.writePlan(FILE, serializePlan(waveEstate({ sites: 200, flows: 600, years: 2, latestDay: null })));
  const app = await start({ plan: FILE });
  // A window that is still opening has no tabs yet.
  await expect(app.byId('view-waves')).toBeVisible(RESULT);
  await app.show('waves');
  const panel = app.byId('waves-ahead');
  await expect(panel).toContainText('Not planned yet');
  await app.byId('waves-ahead-start').click();
  await expect(app.byId('waves-ahead-progress')).toBeVisible();
  await app.byId('waves-ahead-cancel').click();
  await expect(app.byId('waves-ahead-progress')).toHaveCount(0);
  await expect(panel).toContainText('Not planned yet');
  await app.byId('waves-ahead-start').click();
  await expect(panel.getByTestId('gantt-row-wave-3')).toBeVisible(RESULT);
});
