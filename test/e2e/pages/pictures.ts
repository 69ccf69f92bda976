import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../root';
import { atRest } from './atRest';

/** The sizes that everything must fit: a desk and the smallest laptop. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
] as const;

export const VIEWS_FOLDER = join(ROOT, 'test-results', 'views');

export type Size = (typeof SIZES)[number];

export const THEMES = ['light', 'dark'] as const;

export const sizeName = ({ width, height }: Size): string => `${String(width)}x${String(height)}`;

/** Takes a picture in both themes for somebody to look at: `test-results/views/<name>-<theme>-<size>.png`. */
export async function takePictures(page: Page, name: string, size: Size, themes: readonly (typeof THEMES)[number][] = THEMES): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await atRest(page);
    await page.screenshot({ path: join(VIEWS_FOLDER, `${name}-${theme}-${sizeName(size)}.png`) });
  }
}
