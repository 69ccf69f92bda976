import { expect, test } from '../app';
import { accessFaults } from '../pages/accessFaults';
import type { AppPage } from '../pages/AppPage';
import { layoutFaults } from '../pages/layoutFaults';
import { SIZES, sizeName, takePictures, THEMES } from '../pages/pictures';

const LONG = 600_000;

const dialog = (app: AppPage, kind: string): Promise<void> => expect(app.byId(`dialog-${kind}`)).toBeVisible();
const press = (app: AppPage, keys: string): Promise<void> => app.page.keyboard.press(keys);
const SHEET = 'Name\tKind\tCity\r\nHall 1\tPlant\tBrno\r\nHall 2\tCastle\tBrno\r\n';

/** Everything that opens beside or above the views: how a person gets there. */
const OPENED: Readonly<Record<string, (app: AppPage) => Promise<void>>> = {
  start: async (app) => (await press(app, 'Alt+n'), dialog(app, 'start')),
  export: async (app) => (await press(app, 'Control+e'), dialog(app, 'export')),
  drift: async (app) => {
    await app.byId('file-menu').click();
    await app.page.getByRole('menuitem', { name: 'Compare a hand-off with the plan' }).click();
    await dialog(app, 'drift');
  },
  help: async (app) => (await press(app, 'F1'), dialog(app, 'help')),
  palette: async (app) => (await press(app, 'Control+k'), dialog(app, 'palette')),
  'palette-search': async (app) => {
    await press(app, 'Control+k');
    await app.byId('palette-input').fill('plan');
  },
  find: async (app) => (await press(app, 'Control+f'), dialog(app, 'palette')),
  open: async (app) => (await press(app, 'Control+o'), dialog(app, 'open')),
  'save-as': async (app) => (await press(app, 'Control+Shift+s'), dialog(app, 'save-as')),
  'file-menu': (app) => app.byId('file-menu').click(),
  history: async (app) => (await press(app, 'Alt+h'), expect(app.byId('history-list')).toBeVisible()),
  'lens-menu': (app) => app.byId('canvas-lens').click(),
  'filter-menu': (app) => app.byId('canvas-filter').click(),
  'more-views': (app) => app.byId('more-views').click(),
  why: async (app) => (await app.monthly.click(), expect(app.whyPanel).toBeVisible()),
  settings: async (app) => (await press(app, 'Control+Comma'), expect(app.byId('settings-panel')).toBeVisible()),
  company: (app) => app.page.getByRole('button', { name: 'Company and data' }).click(),
  site: (app) => app.select('brno-plant'),
  workload: (app) => app.byId('node-production-orders').click(),
  note: async (app) => {
    await app.select('brno-plant');
    await press(app, 'Alt+m');
    await expect(app.byId('remark-form')).toBeVisible();
  },
  origin: async (app) => {
    await app.select('brno-plant');
    await app.byId('field-surviveHoursWithoutWan').focus();
    await press(app, 'Alt+w');
    await expect(app.byId('origin-form')).toBeVisible();
  },
  pin: async (app) => {
    await app.byId('answer-panel').getByTestId('pin-tier').click();
    await expect(app.byId('pin-value')).toBeVisible();
  },
  paste: async (app) => {
    await app.show('tables');
    await app.byId('table-row-brno-plant').locator('[data-id="name"]').click();
    await app.paste(SHEET);
    await dialog(app, 'import-rows');
  },
  presenter: async (app) => (await press(app, 'Alt+p'), expect(app.byId('presenter')).toBeVisible()),
};

/** Each begins in the same window. */
async function close(app: AppPage): Promise<void> {
  for (let layers = 0; layers < 3; layers += 1) await press(app, 'Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  for (const button of ['close-settings', 'close-details']) if (await app.byId(button).isVisible()) await app.byId(button).click();
  await app.show('canvas');
}

for (const [at, size] of SIZES.entries()) {
  // The last theme stays for axe: one in each size.
  const themes = at === 0 ? THEMES : [...THEMES].reverse();
  test(`whatever opens fits, is named and can be read at ${sizeName(size)}`, async ({ app }) => {
    test.setTimeout(LONG);
    const { page } = app;
    await page.setViewportSize(size);
    const found: Record<string, readonly string[]> = {};
    for (const [name, open] of Object.entries(OPENED)) {
      await open(app);
      await takePictures(page, `dialog-${name}`, size, themes);
      const faults = [...(await accessFaults(page)), ...(await layoutFaults(page))];
      if (faults.length > 0) found[name] = faults;
      await close(app);
    }
    expect(found).toEqual({});
  });
}
