import { STARTERS } from '../../../models/templates';
import { VIEW_IDS } from '../../../renderer/state/viewStore';
import { expect, test } from '../app';
import { accessFaults } from '../pages/accessFaults';
import type { AppPage } from '../pages/AppPage';
import { atRest } from '../pages/atRest';
import { layoutFaults } from '../pages/layoutFaults';
import { SIZES, sizeName, takePictures } from '../pages/pictures';

/** High enough for the whole of a view. */
const TALL = 4000;
/** Parts of a view behind tabs. */
const PART = 'main [role="tab"]';
/** Nineteen views, twice painted and twice measured. */
const LONG = 600_000;

/** What every run paints: the fullest plan in the smallest window, and the one that people open first. `npm run pictures` paints all. */
const ALWAYS: ReadonlySet<string> = new Set(['global-manufacturer 1024x768', 'mid-market-producer 1440x900']);

/** Shows a view and waits until it stands still. */
async function open(app: AppPage, view: string): Promise<void> {
  await app.show(view);
  await expect(app.page.locator('main')).toHaveText(/\S/);
  await app.answered();
  await atRest(app.page);
}

for (const { id: starter } of STARTERS) {
  for (const size of SIZES) {
    test(`every view of ${starter} is painted whole at ${sizeName(size)}`, async ({ app, everyPicture }) => {
      test.skip(!everyPicture && !ALWAYS.has(`${starter} ${sizeName(size)}`), 'painted by npm run pictures');
      test.setTimeout(LONG);
      const { page } = app;
      await page.setViewportSize(size);
      await app.startFrom(starter);
      const found: Record<string, readonly string[]> = {};
      for (const view of VIEW_IDS) {
        await open(app, view);
        await takePictures(page, `${starter}-${view}`, size);
        const seen = await layoutFaults(page);
        await page.setViewportSize({ ...size, height: TALL });
        await atRest(page);
        const faults = [...new Set([...seen, ...(await layoutFaults(page))])];
        if (faults.length > 0) found[view] = faults;
        for (const part of (await page.locator(PART).all()).slice(1)) {
          await part.click();
          await atRest(page);
          const ofPart = await layoutFaults(page);
          if (ofPart.length > 0) found[`${view}, ${await part.innerText()}`] = ofPart;
        }
        await page.setViewportSize(size);
      }
      expect(found).toEqual({});
    });
  }
}

const READ = STARTERS.flatMap(({ id: starter }, row) => (['light', 'dark', 'high-contrast'] as const).map((theme, column) => ({ starter, theme, isAlwaysRead: row === column })));

for (const { starter, theme, isAlwaysRead } of READ) {
  test(`a screen reader and weak eyes miss nothing in any view of ${starter}, ${theme}`, async ({ app, everyPicture }) => {
    test.skip(!everyPicture && !isAlwaysRead, 'read by npm run pictures');
    test.setTimeout(LONG);
    await app.startFrom(starter);
    await app.byId('theme-menu').click();
    await app.byId(`theme-${theme}`).click();
    const found: Record<string, readonly string[]> = {};
    for (const view of VIEW_IDS) {
      await open(app, view);
      const faults = await accessFaults(app.page);
      if (faults.length > 0) found[view] = faults;
    }
    expect(found).toEqual({});
  });
}

test('every flow of the drawing says its class, its ends and how critical it is', async ({ app }) => {
  for (const { id: starter, plan } of STARTERS) {
    await app.startFrom(starter);
    await app.answered();
    const flows = app.page.locator('.react-flow__edge');
    await expect(flows).toHaveCount(plan.integrations.length);
    for (const name of await flows.evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label') ?? ''))) {
      expect(name).toMatch(/^(Sync|Queued|Batch) flow .+, from .+ to .+, criticality (low|medium|high|critical)/);
    }
  }
});
