import type { Page } from '@playwright/test';

/** A gesture by the real mouse, on a drawing of ours or of the reference: both are made by the same library. */
export type Gesture = (page: Page) => Promise<void>;

const STEPS = 60;
/** Bars and buttons lie along the border of the drawing. */
const MARGIN = 60;
/** Pixels of the circle that the pointer goes round. */
const RADIUS = 120;
const WHEEL = 60;
/** Width and height of the rubber band in pixels of the screen. */
const BAND = { width: 150, height: 50 };
/** How far the drawing is pulled down to show its top. */
const TOP_ROOM = 200;
const TURN = 2 * Math.PI;

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function middle(page: Page): Promise<Spot> {
  const box = await page.locator('.react-flow').boundingBox();
  if (box === null) throw new Error('there is no drawing');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place of the drawing with nothing on it, or with nothing but an item of one kind under the pointer. */
function spotOn(page: Page, selector: string): Promise<Spot> {
  return page.evaluate(({ wanted, margin }) => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (pane === undefined) throw new Error('there is no drawing');
    const GRID = 6;
    for (let y = pane.top + margin; y < pane.bottom - margin; y += GRID)
      for (let x = pane.left + margin; x < pane.right - margin; x += GRID) if (document.elementFromPoint(x, y)?.closest('.react-flow__pane, .react-flow__nodesselection-rect, .react-flow__node, .react-flow__edge, .react-flow__edgelabel-renderer > *, .react-flow__panel')?.matches(wanted)) return { x, y };
    throw new Error(`nowhere in sight is ${wanted} under the pointer`);
  }, { wanted: selector, margin: MARGIN });
}

/** Holds the button at a spot and goes round in a circle. */
async function dragRound(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    const turn = (TURN * step) / STEPS;
    await page.mouse.move(x + RADIUS * Math.sin(turn), y + RADIUS * (1 - Math.cos(turn)) * 0.5);
  }
  await page.mouse.up();
}

export const pan: Gesture = async (page) => dragRound(page, await spotOn(page, '.react-flow__pane'));

/** In and out again, so that the drawing ends as it began. */
export const zoom: Gesture = async (page) => {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < STEPS / 2 ? -WHEEL : WHEEL);
};

export const dragOne: Gesture = async (page) => dragRound(page, await spotOn(page, '.react-flow__node'));

/** Brings the top of the drawing, where cards stand by themselves, into sight, draws a rubber band round some and drags all of them. */
export const dragSelected: Gesture = async (page) => {
  const ground = await spotOn(page, '.react-flow__pane');
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x, ground.y + TOP_ROOM, { steps: 4 });
  await page.mouse.up();
  const { x, y } = await spotOn(page, '.react-flow__node:not(.react-flow__node-azure)');
  await page.keyboard.down('Shift');
  // Left of the leftmost card in sight: a band begins on empty ground.
  await page.mouse.move(x - MARGIN / 2, y);
  await page.mouse.down();
  await page.mouse.move(x + BAND.width, y + BAND.height, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await dragRound(page, await spotOn(page, '.react-flow__nodesselection-rect'));
};
