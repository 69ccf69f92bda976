import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium, expect, type Page, type TestInfo } from '@playwright/test';
import { findChromium } from '../findChromium';
import { VIEWS_FOLDER } from '../pages/pictures';

interface Shot {
  readonly caption: string;
  readonly png: Buffer;
}

const COLUMNS = 3;
const SHOT_WIDTH = 720;

/** A journey as pictures: one numbered screenshot for each step, and one strip of them all. */
export class Strip {
  readonly #page: Page;
  readonly #info: TestInfo;
  readonly #shots: Shot[] = [];

  constructor(page: Page, info: TestInfo) {
    this.#page = page;
    this.#info = info;
  }

  /** The window as it stands, once nothing moves any more. */
  async step(caption: string): Promise<void> {
    await expect(this.#page.locator('[data-testid="answer-panel"][aria-busy="true"]')).toHaveCount(0);
    const number = this.#shots.length + 1;
    const png = await this.#page.screenshot({ animations: 'disabled', caret: 'initial' });
    this.#shots.push({ caption: `${String(number)}. ${caption}`, png });
    const folder = this.#info.outputPath('steps');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${String(number).padStart(2, '0')}.png`), png);
  }

  /** All steps on one picture, drawn by a browser of its own, beside the pictures of the views: `journey-mouse-loopback.png`. */
  async attach(): Promise<void> {
    const browser = await chromium.launch({ ...chromiumHere(), args: ['--disable-gpu'] });
    try {
      const page = await browser.newPage({ viewport: { width: COLUMNS * SHOT_WIDTH, height: SHOT_WIDTH } });
      await page.setContent(`<style>${STYLE}</style><main>${this.#shots.map(figure).join('')}</main>`);
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      const path = join(VIEWS_FOLDER, `${basename(this.#info.file, '.spec.ts')}-${this.#info.project.name}.png`);
      await page.screenshot({ path, fullPage: true });
      await this.#info.attach('strip', { path, contentType: 'image/png' });
    } finally {
      await browser.close();
    }
  }
}

function chromiumHere(): { readonly executablePath?: string } {
  const path = findChromium();
  return path === null ? {} : { executablePath: path };
}

const STYLE = `body { margin: 0; font: 18px sans-serif; } main { display: grid; grid-template-columns: repeat(${String(COLUMNS)}, 1fr); }
figure { margin: 0; padding: 8px; } img { width: 100%; border: 1px solid #888; } figcaption { padding: 2px 0 6px; }`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const figure = ({ caption, png }: Shot): string => `<figure><figcaption>${escaped(caption)}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`;
