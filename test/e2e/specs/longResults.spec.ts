import { expect, test } from '../app';
import { accessFaults } from '../pages/accessFaults';
import { atRest } from '../pages/atRest';
import { layoutFaults } from '../pages/layoutFaults';
import { SIZES, takePictures } from '../pages/pictures';
import { twoMonths } from '../../fixtures/twoMonths';

const TALL = 4000;
const LONG = 600_000;
const RUN = { timeout: 120_000 };

test('what long runs, a bill and a comparison found is painted whole and can be read', async ({ app }) => {
  test.setTimeout(LONG);
  const { page } = app;
  await app.startFrom('small-subsidiary');
  await app.answered();
  await app.show('ranges');
  await page.getByRole('radio', { name: '1,000' }).check();
  await app.byId('ranges-start').click();
  await expect(app.byId('ranges-result')).toBeVisible(RUN);
  await app.show('proof');
  await page.getByRole('radio', { name: '5 (quick look)' }).check();
  await app.byId('proof-start').click();
  await expect(app.byId('proof-result')).toBeVisible(RUN);
  await app.show('scenarios');
  await app.byId('compare-start').click();
  await expect(app.byId('comparison-result')).toBeVisible(RUN);
  await app.show('calibration');
  await app.byId('calibration-files').setInputFiles({ name: 'bill.csv', mimeType: 'text/csv', buffer: Buffer.from(twoMonths()) });
  await expect(app.byId('calibration-billed')).toBeVisible(RUN);

  const found: Record<string, readonly string[]> = {};
  for (const view of ['ranges', 'proof', 'scenarios', 'calibration']) {
    await app.show(view);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await takePictures(page, `result-${view}`, size);
      await page.setViewportSize({ ...size, height: TALL });
      await atRest(page);
      const faults = await layoutFaults(page);
      if (faults.length > 0) found[`${view} ${size.width}`] = faults;
    }
    const faults = await accessFaults(page);
    if (faults.length > 0) found[view] = faults;
  }
  expect(found).toEqual({});
});
