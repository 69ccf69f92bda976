import { serializePlan } from '../../../models/document';
import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { GRID } from '../../../shared/drawing/placement/sizes';
import { crowdedPlan } from '../../bench/crowdedPlan';
import { expect, test } from '../app';
import type { AppPage } from '../pages/AppPage';

const FILE = 'crowd.plantwright.json';
const LEAST_STEPS = 40;
/** An answer to so much takes seconds, on a busy machine many. */
const MOST_STEPS = 6000;
/** Every step of the wheel draws the crowd anew. */
const ZOOM_PATIENCE_MS = 60_000;
const RADIUS = 90;
const STEPS_ROUND = 60;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A card that stands by itself with nothing in front of it. */
const freeCard = (app: AppPage): Promise<string | null> =>
  app.page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('.react-flow__node-workload')];
    const free = cards.find((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.react-flow__node') === card;
    });
    return free?.dataset['id'] ?? null;
  });

async function cornerOf(app: AppPage, id: string): Promise<Spot> {
  const box = await app.byId(`node-${id}`).boundingBox();
  if (box === null) throw new Error(`${id} is not in sight`);
  return box;
}

/** What the pointer has just done is on the screen. */
const painted = (app: AppPage): Promise<void> => app.page.evaluate(() => new Promise<void>((settle) => requestAnimationFrame(() => requestAnimationFrame(() => settle()))));

const zoomOf = (app: AppPage): Promise<number> => app.page.evaluate(() => new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform).a);
const isBusy = async (app: AppPage): Promise<boolean> => (await app.byId('answer-panel').getAttribute('aria-busy')) === 'true';

test('a card of a drawing of 2,000 items follows the pointer at every step while answers arrive, and is one step to undo', async ({ folders, start }) => {
  test.slow();
  await folders.writePlan(FILE, serializePlan(crowdedPlan(globalManufacturer.plan, { nodes: 2000, flows: 3000 })));
  const app = await start({ plan: FILE });
  await expect.poll(() => freeCard(app)).not.toBeNull();
  const id = (await freeCard(app)) ?? '';
  const { mouse } = app.page;

  await app.byId(`node-${id}`).hover();
  await expect
    .poll(
      async () => {
        await mouse.wheel(0, -200);
        return app.page.locator('.react-flow').getAttribute('data-zoom');
      },
      { timeout: ZOOM_PATIENCE_MS },
    )
    .toBe('near');
  await app.rename('Asked anew');
  expect(await isBusy(app)).toBe(true);

  const from = await cornerOf(app, id);
  const grip = { x: from.x + 40, y: from.y + 20 };
  const tolerance = GRID * (await zoomOf(app)) + 1;
  await mouse.move(grip.x, grip.y);
  await mouse.down();
  // The first move only says that this is a drag and no click.
  await mouse.move(grip.x + 2, grip.y + 2);
  let pointer = grip;
  for (let step = 1; step <= LEAST_STEPS || ((await isBusy(app)) && step < MOST_STEPS); step += 1) {
    const turn = (2 * Math.PI * step) / STEPS_ROUND;
    pointer = { x: grip.x + RADIUS * Math.sin(turn), y: grip.y + RADIUS * (1 - Math.cos(turn)) };
    await mouse.move(pointer.x, pointer.y);
    await painted(app);
    const at = await cornerOf(app, id);
    expect(Math.abs(at.x - from.x - (pointer.x - grip.x)), `sideways at step ${step}`).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(at.y - from.y - (pointer.y - grip.y)), `up and down at step ${step}`).toBeLessThanOrEqual(tolerance);
  }
  expect(await isBusy(app), 'the answer came while the card was dragged').toBe(false);
  // Not where it started, wherever in its round the answer came.
  pointer = { x: grip.x + RADIUS, y: grip.y + RADIUS };
  await mouse.move(pointer.x, pointer.y);
  await mouse.up();
  await painted(app);

  const landed = await cornerOf(app, id);
  expect(Math.abs(landed.x - from.x - RADIUS)).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(landed.y - from.y - RADIUS)).toBeLessThanOrEqual(tolerance);
  await expect(app.undoButton).toHaveAccessibleName(/Move/);
  await app.undo();
  await expect.poll(async () => Math.abs((await cornerOf(app, id)).x - from.x)).toBeLessThanOrEqual(1);
  await expect(app.undoButton).not.toHaveAccessibleName(/Move/);
});
