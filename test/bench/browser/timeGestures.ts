import type { Page } from '@playwright/test';
import type { Plan } from '../../../models/document';
import { centreOf } from '../../../shared/drawing/placement/box';
import { placeAll } from '../../../shared/drawing/placement/placeAll';
import { cardsInReach, gripOf, placesOf } from './cards';
import { drag, pan, selectCards, zoom, zoomToRead } from './gestures';
import { timeFrames, type Frames } from './timeFrames';
import { middleOf, viewOf, type Spot, type View } from './view';

/** What the gestures are made on. The drawing that comes first chooses; the one that it is compared with takes the same. */
export interface Aims {
  /** Cards outside the sites, dragged with all in sight: both drawings show them from far away. */
  cards?: readonly string[];
  /** Where the view comes nearer. */
  site?: Spot;
  /** Cards that may be dragged at reading size: the first of them in reach is. */
  near?: readonly string[];
}

export interface Timed extends Frames {
  readonly id: string;
  readonly name: string;
}

export interface Gestures {
  /** What was in sight before the first gesture. */
  readonly view: View;
  readonly timed: readonly Timed[];
}

const SELECTED = 50;
/** Of so many near ones, one or the other may lie under something in the drawing that comes second. */
const NEAR = 12;
/** So many are looked at for these. */
const REACHED = 2 * SELECTED;
/** The card that is dragged first comes to stand nearer to its neighbours than this, in units of the drawing: from afar they could no longer be told apart. */
const NEIGHBOURHOOD = 320;

/** Pans, zooms and drags with all of the drawing in sight, then near enough to read it. Each gesture begins when the one before has been `answered` and the page is at rest. `many`: drags a selection too, which takes a click for each card. */
export async function timeGestures(page: Page, plan: Plan, aims: Aims, answered: () => Promise<void>, many = true): Promise<Gestures> {
  const timed: Timed[] = [];
  const rest = async (): Promise<void> => {
    await answered();
    await timeFrames(page, async () => undefined);
  };
  const time = async (id: string, name: string, gesture: () => Promise<void>): Promise<void> => {
    await rest();
    timed.push({ id, name, ...(await timeFrames(page, gesture)) });
  };
  const timeDrag = async (id: string, name: string, dragged: readonly string[]): Promise<void> => {
    await rest();
    const grip = await gripOf(page, dragged[0] ?? '');
    const before = await placesOf(page, dragged);
    await time(id, name, () => drag(page, grip));
    const after = await placesOf(page, dragged);
    const moved = after.filter((place, at) => place !== '' && place !== before[at]).length;
    if (moved !== dragged.length) throw new Error(`${name}: ${moved} of ${dragged.length} items moved`);
  };

  await rest();
  const view = await viewOf(page);
  const cards = [...plan.systems, ...plan.workloads].map(({ id }) => id);
  const placed = placeAll(plan);
  await time('pan-far', 'pan with all in sight', () => pan(page));
  aims.cards ??= apart(await cardsInReach(page, cards.filter((id) => placed.get(id)?.parentId === null), REACHED), placed).slice(0, SELECTED);
  await timeDrag('drag-far', 'drag one card with all in sight', (await cardsInReach(page, aims.cards, SELECTED)).slice(0, 1));
  if (many) {
    const taken = await cardsInReach(page, aims.cards, SELECTED);
    await selectCards(page, taken);
    await timeDrag('drag-selected', `drag ${aims.cards.length} selected cards with all in sight`, taken);
  }
  await time('zoom', 'zoom in and out', () => zoom(page));

  aims.site ??= middleSite(plan, await viewOf(page));
  await zoomToRead(page, aims.site);
  await time('pan-near', 'pan at reading size', () => pan(page));
  aims.near ??= await cardsInReach(page, cards, NEAR);
  await timeDrag('drag-near', 'drag one card at reading size', (await cardsInReach(page, aims.near, NEAR)).slice(0, 1));
  return { view, timed };
}

/** The first of these items, and those that are not its neighbours. */
function apart(ids: readonly string[], placed: ReturnType<typeof placeAll>): readonly string[] {
  const at = placed.get(ids[0] ?? '')?.absolute;
  if (at === undefined) return ids;
  const isFar = (id: string): boolean => {
    const other = placed.get(id)?.absolute;
    return other !== undefined && Math.hypot(other.x - at.x, other.y - at.y) > NEIGHBOURHOOD;
  };
  return ids.filter((id, index) => index === 0 || isFar(id));
}

/** The middle of the site that is nearest to the middle of the view: there is much to read. */
function middleSite(plan: Plan, view: View): Spot {
  const placed = placeAll(plan);
  const middle = middleOf(view);
  const off = ({ x, y }: Spot): number => Math.hypot(x - middle.x, y - middle.y);
  const spots = plan.sites.flatMap(({ id }) => {
    const at = placed.get(id);
    if (at === undefined) return [];
    const { x, y } = centreOf(at.absolute);
    return [{ x: view.x + x * view.zoom, y: view.y + y * view.zoom }];
  });
  return spots.sort((a, b) => off(a) - off(b))[0] ?? middle;
}
