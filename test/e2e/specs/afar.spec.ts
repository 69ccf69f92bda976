import { serializePlan } from '../../../models/document';
import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { edgeGeometry } from '../../../shared/drawing/lines/edgeGeometry';
import { LED_FLOWS_MAX, routes } from '../../../shared/drawing/lines/routes';
import { placeAll } from '../../../shared/drawing/placement/placeAll';
import { crowdedPlan } from '../../bench/crowdedPlan';
import { expect, test, type StartWith } from '../app';
import type { AppPage } from '../pages/AppPage';
import type { TestFolders } from '../testFolders';

const FILE = 'afar.plantwright.json';
const PLAN = crowdedPlan(globalManufacturer.plan, { nodes: 500, flows: LED_FLOWS_MAX + 300 });
/** A click this many pixels beside a line still takes it, and one for rounding. */
const GRIP = 9;

async function openCrowd(folders: TestFolders, start: (options: StartWith) => Promise<AppPage>): Promise<AppPage> {
  await folders.writePlan(FILE, serializePlan(PLAN));
  const app = await start({ plan: FILE });
  await app.answered();
  await expect(app.page.locator('.react-flow')).toHaveAttribute('data-zoom', 'far');
  return app;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const placed = placeAll(PLAN);
const led = routes(PLAN, PLAN.integrations, placed);

/** Points along the line of a flow, in the coordinates of the drawing. */
function pointsOf(id: string, pieces: number): readonly Spot[] {
  const flow = PLAN.integrations.find((each) => each.id === id);
  const [from, to, route] = [placed.get(flow?.from ?? '')?.absolute, placed.get(flow?.to ?? '')?.absolute, led.get(id)];
  if (!from || !to || !route) throw new Error(`${id} is not drawn`);
  const { at } = edgeGeometry(from, to, route.sides, route.lane);
  return Array.from({ length: pieces + 1 }, (_, piece) => at(piece / pieces));
}

/** The first of these points of the drawing where nothing lies over the lines, as a place of the window, and the pixels of a unit there. */
const openSpot = (app: AppPage, points: readonly Spot[]): Promise<(Spot & { readonly at: Spot; readonly zoom: number }) | null> =>
  app.page.evaluate((all) => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect() ?? new DOMRect();
    const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform);
    for (const at of all) {
      const [x, y] = [pane.x + e + at.x * zoom, pane.y + f + at.y * zoom];
      if (document.elementFromPoint(x, y)?.matches('.react-flow__pane')) return { x, y, at, zoom };
    }
    return null;
  }, points);

/** The share of the painted picture of all flows that has ink. */
const inkShare = (app: AppPage): Promise<number> =>
  app.page.evaluate(() => {
    const picture = document.querySelector<HTMLCanvasElement>('[data-testid="painted-flows"]');
    if (picture === null || picture.width === 0) return 0;
    const { width, height } = picture;
    const copy = new OffscreenCanvas(width, height).getContext('2d');
    copy?.drawImage(picture, 0, 0);
    const alphas = copy?.getImageData(0, 0, width, height).data.filter((_, index) => index % 4 === 3) ?? new Uint8ClampedArray();
    return alphas.filter((alpha) => alpha > 0).length / alphas.length;
  });

test('the flows of a crowded drawing are painted, beside the page', async ({ folders, start }) => {
  test.slow();
  const app = await openCrowd(folders, start);
  await expect.poll(() => inkShare(app)).toBeGreaterThan(0.01);
});

declare global {
  interface Window {
    /** Cards that stand in sites and have been drawn since the page began. */
    readonly housedCards: Set<string>;
  }
}

test('a crowded drawing opens as it is seen from afar: no card in a site is made and dropped again', async ({ folders, start }) => {
  test.slow();
  const app = await openCrowd(folders, start);
  await app.page.addInitScript(() => {
    const housedCards = new Set<string>();
    // What is made and dropped in one go is only told by the records.
    const note = (node: Node): void => {
      if (!(node instanceof HTMLElement)) return;
      for (const card of [node, ...node.querySelectorAll<HTMLElement>('*')]) if (card.matches('.react-flow__node.housed')) housedCards.add(card.dataset['id'] ?? '');
    };
    new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(note))).observe(document, { subtree: true, childList: true });
    Object.assign(window, { housedCards });
  });
  await app.page.reload();
  await app.answered();
  await expect(app.page.locator('.react-flow__node-site')).not.toHaveCount(0);
  expect(await app.page.evaluate(() => window.housedCards.size)).toBe(0);
});

test('a flow of a crowded drawing is chosen by a click on its bare line', async ({ folders, start }) => {
  test.slow();
  const app = await openCrowd(folders, start);
  await expect(app.page.locator('.react-flow__edge')).toHaveCount(0);
  const spot = await openSpot(app, PLAN.integrations.flatMap(({ id }) => pointsOf(id, 8)));
  if (spot === null) throw new Error('no line has open ground');
  await app.page.mouse.click(spot.x, spot.y);

  const chosen = app.page.locator('.react-flow__edge.selected');
  await expect(chosen).toHaveCount(1);
  const id = (await chosen.getAttribute('data-id')) ?? '';
  const off = Math.min(...pointsOf(id, 2000).map(({ x, y }) => Math.hypot(x - spot.at.x, y - spot.at.y)));
  expect(off * spot.zoom, 'it runs past where the click was').toBeLessThanOrEqual(GRIP);
  await expect(app.byId('inspector')).toContainText(PLAN.integrations.find((flow) => flow.id === id)?.name ?? 'no such flow');
});

test('what is searched for in a crowded drawing is brought near and takes the keyboard, though it could not be seen from afar', async ({ folders, start }) => {
  test.slow();
  const app = await openCrowd(folders, start);
  const housed = PLAN.systems.findLast(({ siteId }) => siteId !== null);
  const card = app.byId(`node-${housed?.id ?? ''}`);
  await expect(card).toHaveCount(0);
  await app.page.keyboard.press('ControlOrMeta+f');
  await app.page.keyboard.type(housed?.name ?? '');
  await app.page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport({ ratio: 1 });
  await expect(app.byId('guide-lines'), 'nothing is being dragged').toHaveCount(0);

  await test.step('and keeps it when the view goes elsewhere', async () => {
    const box = await card.boundingBox();
    await app.page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await app.page.mouse.wheel(0, 3000);
    await expect(app.page.locator('.react-flow')).toHaveAttribute('data-zoom', 'far');
    await expect(card).toBeFocused();
  });
});

test('the keyboard walks from a card to its flows in a crowded drawing without the view leaping', async ({ folders, start }) => {
  test.slow();
  const app = await openCrowd(folders, start);
  const { id, name } = PLAN.workloads[0] ?? { id: '', name: '' };
  await app.page.keyboard.press('ControlOrMeta+f');
  await app.page.keyboard.type(name);
  await app.page.keyboard.press('Enter');
  await expect(app.byId(`node-${id}`)).toBeFocused();
  await app.page.keyboard.press('e');
  const [first, second] = PLAN.integrations.filter(({ from, to }) => from === id || to === id);
  await expect(app.byId(`edge-${first?.id ?? ''}`)).toBeFocused();
  await app.page.keyboard.press('ArrowDown');
  await expect(app.byId(`edge-${second?.id ?? ''}`)).toBeFocused();
});
