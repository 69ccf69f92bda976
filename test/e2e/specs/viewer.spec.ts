import AxeBuilder from '@axe-core/playwright';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import type { Plan } from '../../../models/document';
import { STARTERS } from '../../../models/templates';
import { hostilePlan } from '../../fixtures/hostilePlan';
import { test as base } from '../app';
import { findChromium } from '../findChromium';
import { ROOT } from '../root';

const run = promisify(execFile);
const VIEWER = 'viewer/plan.html';
const DRAWINGS = ['drawing/drawing.svg', 'drawing/drawing-print.svg'];

interface Opened {
  readonly page: Page;
  /** Requests beyond the file itself, and whatever the console says. */
  readonly complaints: readonly string[];
}

interface Reading {
  readonly dark?: boolean;
  readonly script?: boolean;
}

interface ReaderFixtures {
  readonly browserOfReader: Browser;
  readonly folder: string;
  /** Writes drawing and viewer of a plan by the command line. */
  readonly exported: (plan: Plan) => Promise<void>;
  /** Opens an exported file by its path. */
  readonly open: (path: string, how?: Reading) => Promise<Opened>;
}

/** Exported files are opened as their readers do: in a browser, from a folder, without any host of the app. */
const test = base.extend<ReaderFixtures>({
  browserOfReader: async ({ hostKind }, use) => {
    base.skip(hostKind !== 'loopback', 'files are the same whatever the host');
    const executablePath = findChromium();
    const browser = await chromium.launch({ ...(executablePath !== null && { executablePath }), args: ['--no-sandbox'] });
    await use(browser);
    await browser.close();
  },
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'plantwright-viewer-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  exported: async ({ folder }, use) => {
    await use(async (plan) => {
      const file = join(folder, 'exported.plantwright.json');
      await writeFile(file, JSON.stringify(plan));
      await run(process.execPath, [join(ROOT, 'electron/cli/plantwright.mjs'), 'export', file, '--to', 'drawing,viewer', '--out', folder]);
    });
  },
  open: async ({ browserOfReader, folder }, use) => {
    await use(async (path, { dark = false, script = true } = {}) => {
      const address = pathToFileURL(join(folder, path)).href;
      const context = await browserOfReader.newContext({ colorScheme: dark ? 'dark' : 'light', javaScriptEnabled: script, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => void (request.url() === address || complaints.push(request.url())));
      await page.goto(address);
      return { page, complaints };
    });
  },
});

const [starter] = STARTERS;
const small = STARTERS.find(({ id }) => id === 'small-subsidiary');
if (!starter || !small) throw new Error('no starter');

for (const dark of [false, true]) {
  test(`the viewer opens from a file, loads nothing and is accessible, ${dark ? 'dark' : 'light'}`, async ({ exported, open }) => {
    test.slow();
    await exported(small.plan);
    const { page, complaints } = await open(VIEWER, { dark });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(small.plan.name);
    // Hundreds of figures are written alike; the first ones speak for all, and the rest would take minutes.
    await page.evaluate(() => document.querySelectorAll('#figures details:nth-of-type(n+12)').forEach((figure) => figure.remove()));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('the drawing in the viewer is moved by keyboard and button, and a figure tells why', async ({ exported, open }) => {
  await exported(starter.plan);
  const { page, complaints } = await open(VIEWER);
  const viewBox = () => page.locator('#drawing').getAttribute('viewBox');
  const whole = await viewBox();
  await page.getByRole('region', { name: 'Drawing of the plan' }).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  const moved = await viewBox();
  expect(moved).not.toBe(whole);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  expect(await viewBox()).not.toBe(moved);
  await page.getByRole('button', { name: 'Show everything' }).click();
  expect(await viewBox()).toBe(whole);
  const workers = page.locator('#sizes details').first();
  await workers.locator('summary').click();
  await expect(workers.getByText('Formula')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('without script the viewer shows the same, and its figures still open', async ({ exported, open }) => {
  await exported(starter.plan);
  const { page } = await open(VIEWER, { script: false });
  await expect(page.getByRole('table', { name: 'Decisions' })).toBeVisible();
  await expect(page.locator('#drawing-tools')).toBeHidden();
  const cost = page.locator('#cost details').first();
  await cost.locator('summary').click();
  await expect(cost.getByText('Formula')).toBeVisible();
});

test('hostile names stay words in viewer and drawing', async ({ exported, open }) => {
  const plan = hostilePlan(starter.plan);
  await exported(plan);
  const viewer = await open(VIEWER);
  await expect(viewer.page.getByRole('heading', { level: 1 })).toHaveText(plan.name);
  const drawing = await open(DRAWINGS[0] ?? '');
  const titles = await drawing.page.locator('svg title').allTextContents();
  for (const { name } of plan.systems) expect(titles.some((title) => title.includes(name))).toBe(true);
  expect([...viewer.complaints, ...drawing.complaints]).toEqual([]);
});

for (const { id, plan } of STARTERS) {
  test(`the drawing of ${id} is well-formed and keeps its texts on the page`, async ({ exported, folder, open }) => {
    await exported(plan);
    for (const path of DRAWINGS) {
      expect((await readFile(join(folder, path), 'utf8')).startsWith('<?xml')).toBe(true);
      const { page, complaints } = await open(path);
      expect(await page.locator('parsererror').count()).toBe(0);
      const outside = await page.evaluate(() => {
        const { width, height } = (document.documentElement as unknown as SVGSVGElement).viewBox.baseVal;
        const root = document.documentElement.getBoundingClientRect();
        const scale = root.width / width;
        return [...document.querySelectorAll('text')].filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < root.left || right > root.left + width * scale + 0.5 || top < root.top || bottom > root.top + height * scale + 0.5;
        }).length;
      });
      expect(outside).toBe(0);
      expect(complaints).toEqual([]);
    }
  });
}
