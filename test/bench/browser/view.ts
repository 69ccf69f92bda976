import type { Page } from '@playwright/test';

/** A place on the screen, in pixels from the corner of the drawing: the same for ours and for the reference, wherever the drawing stands in the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What the drawing shows: its size on the screen, and where and how large its content is in it. */
export interface View extends Spot {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

export const viewOf = (page: Page): Promise<View> =>
  page.evaluate(() => {
    const pane = document.querySelector('.react-flow');
    const content = document.querySelector('.react-flow__viewport');
    if (pane === null || content === null) throw new Error('there is no drawing');
    const { width, height } = pane.getBoundingClientRect();
    const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(content).transform);
    return { x, y, zoom, width: Math.round(width), height: Math.round(height) };
  });

export const middleOf = ({ width, height }: View): Spot => ({ x: width / 2, y: height / 2 });

/** The same place for the mouse, which counts from the corner of the window. */
export async function inWindow(page: Page, { x, y }: Spot): Promise<Spot> {
  const pane = await page.locator('.react-flow').boundingBox();
  if (pane === null) throw new Error('there is no drawing');
  return { x: pane.x + x, y: pane.y + y };
}
