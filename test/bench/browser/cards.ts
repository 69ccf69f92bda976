import type { Page } from '@playwright/test';
import type { Spot } from './view';

interface Reach {
  readonly id: string;
  readonly spot: Spot;
}

/** Of these items the ones that the pointer can take hold of, nearest to the middle of the drawing first, and where: nothing lies on top of them there. */
function reachable(page: Page, ids: readonly string[]): Promise<readonly Reach[]> {
  return page.evaluate((wanted) => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (pane === undefined) throw new Error('there is no drawing');
    /** A card is searched at so many places in each direction, its middle first. */
    const PLACES = [4, 3, 5, 2, 6, 1, 7].map((eighth) => eighth / 8);
    const asked = new Set(wanted);
    const found = [...document.querySelectorAll<HTMLElement>('.react-flow__node')].flatMap((card) => {
      const id = card.dataset['id'] ?? '';
      if (!asked.has(id)) return [];
      const box = card.getBoundingClientRect();
      for (const down of PLACES)
        for (const along of PLACES) {
          const [x, y] = [box.x + box.width * along, box.y + box.height * down];
          const top = document.elementFromPoint(x, y);
          if (top?.closest('.react-flow__node') === card && top.closest('.react-flow__handle, .nodrag, button') === null) return [{ id, spot: { x: x - pane.x, y: y - pane.y } }];
        }
      return [];
    });
    const off = ({ spot }: (typeof found)[number]): number => Math.hypot(spot.x - pane.width / 2, spot.y - pane.height / 2);
    return found.sort((a, b) => off(a) - off(b));
  }, ids);
}

/** At most so many of the items, those nearest to the middle. */
export async function cardsInReach(page: Page, ids: readonly string[], most: number): Promise<readonly string[]> {
  const found = (await reachable(page, ids)).slice(0, most);
  if (found.length === 0) throw new Error('no card is in reach of the pointer');
  return found.map(({ id }) => id);
}

/** Where the pointer takes hold of an item. */
export async function gripOf(page: Page, id: string): Promise<Spot> {
  const [found] = await reachable(page, [id]);
  if (found === undefined) throw new Error(`${id} is not in reach of the pointer`);
  return found.spot;
}

/** Where the items stand in the drawing, as the page draws them. */
export const placesOf = (page: Page, ids: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((wanted) => wanted.map((id) => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.style.transform ?? ''), ids);

/** How many items the drawing shows as selected. */
export const countSelected = (page: Page): Promise<number> => page.locator('.react-flow__node.selected').count();
