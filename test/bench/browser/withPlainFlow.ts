import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Plan } from '../../../models/document';
import { CHROMIUM_ARGUMENTS } from '../../e2e/hosts/chromiumArguments';
import { findChromium } from '../../e2e/findChromium';
import { ROOT } from '../../e2e/root';
import { plainGraph } from '../plainFlow/plainGraph';
import type { View } from './view';

const FOLDER = join(ROOT, '.cache/plain-flow');
/** A busy machine may take its time. */
const OPENING_MS = 180_000;
const ADDRESS = 'http://plain-flow.test/';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** React Flow as it comes, with the same items in the same places, as large on the screen and seen from where ours was: what a drawing of this size costs without our doing. */
export async function withPlainFlow<T>(plan: Plan, { width, height, x, y, zoom }: View, use: (page: Page) => Promise<T>): Promise<T> {
  const path = findChromium();
  const browser = await chromium.launch({ ...(path === null ? {} : { executablePath: path }), args: [...CHROMIUM_ARGUMENTS] });
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.route(`${ADDRESS}**`, async (route) => {
      const file = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      await route.fulfill({ body: await readFile(join(FOLDER, file)), contentType: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
    });
    await page.addInitScript((given) => Object.assign(window, given), { plainGraph: plainGraph(plan), plainView: { x, y, zoom } });
    await page.goto(ADDRESS);
    await page.locator('.react-flow__node').first().waitFor({ timeout: OPENING_MS });
    return await use(page);
  } finally {
    await browser.close();
  }
}
