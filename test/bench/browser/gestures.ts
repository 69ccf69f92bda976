import type { Page } from '@playwright/test';
import { countSelected, gripOf } from './cards';
import { inWindow, middleOf, viewOf, type Spot } from './view';

const STEPS = 60;
/** Pixels of the circle that the pointer goes round. */
const RADIUS = 120;
/** What is dragged is let go so far, in units of the drawing, beside where it was taken: it has moved, is still in its site, and covers no neighbour. */
const ASIDE = 48;
const WHEEL = 60;
/** The library zooms by a power of two of the wheel's pixels times this. */
const DOUBLINGS_PER_PIXEL = 0.002;
/** Text stands in its own size. */
const READING = 1;
/** How near to it the zoom must come: a wheel may be told whole pixels only. */
const READING_TOLERANCE = 0.01;
/** Bars and buttons lie along the border of the drawing. */
const MARGIN = 60;
const TURN = 2 * Math.PI;

/** Holds a button at a place of the window, goes round in a circle and lets go so many pixels beside it. */
async function dragRound(page: Page, { x, y }: Spot, button: 'left' | 'middle', aside: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down({ button });
  for (let step = 1; step <= STEPS; step += 1) {
    const turn = (TURN * step) / STEPS;
    await page.mouse.move(x + RADIUS * Math.sin(turn), y + RADIUS * (1 - Math.cos(turn)) * 0.5);
  }
  if (aside > 0) await page.mouse.move(x + aside, y);
  await page.mouse.up({ button });
}

/** With the middle button, which moves the drawing whatever lies under it; it ends as it began. */
export const pan = async (page: Page): Promise<void> => dragRound(page, await inWindow(page, middleOf(await viewOf(page))), 'middle', 0);

/** In and out again. */
export async function zoom(page: Page): Promise<void> {
  const { x, y } = await inWindow(page, middleOf(await viewOf(page)));
  await page.mouse.move(x, y);
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < STEPS / 2 ? -WHEEL : WHEEL);
}

/** Takes what lies there, and all that is selected with it, somewhere else. */
export const drag = async (page: Page, grip: Spot): Promise<void> => dragRound(page, await inWindow(page, grip), 'left', ASIDE * (await viewOf(page)).zoom);

/** Zooms to reading size by the wheel; what lies at the place stays there. */
export async function zoomToRead(page: Page, at: Spot): Promise<void> {
  const { x, y } = await inWindow(page, at);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, Math.log2((await viewOf(page)).zoom / READING) / DOUBLINGS_PER_PIXEL);
  await page.waitForFunction(
    ({ reading, tolerance }) => Math.abs(new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform).a - reading) < tolerance,
    { reading: READING, tolerance: READING_TOLERANCE },
  );
}

/** Selects exactly these items, one click after the other. */
export async function selectCards(page: Page, ids: readonly string[]): Promise<void> {
  const ground = await emptyGround(page);
  await page.mouse.click(ground.x, ground.y);
  await page.keyboard.down('Control');
  for (const id of ids) {
    const { x, y } = await inWindow(page, await gripOf(page, id));
    await page.mouse.click(x, y);
  }
  await page.keyboard.up('Control');
  const selected = await countSelected(page);
  if (selected !== ids.length) throw new Error(`${selected} items are selected instead of ${ids.length}`);
}

/** A place of the window where the drawing has nothing. */
const emptyGround = (page: Page): Promise<Spot> =>
  page.evaluate((margin) => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (pane === undefined) throw new Error('there is no drawing');
    const GRID = 6;
    for (let y = pane.top + margin; y < pane.bottom - margin; y += GRID)
      for (let x = pane.left + margin; x < pane.right - margin; x += GRID) if (document.elementFromPoint(x, y)?.matches('.react-flow__pane')) return { x, y };
    throw new Error('the drawing has no empty ground in sight');
  }, MARGIN);
