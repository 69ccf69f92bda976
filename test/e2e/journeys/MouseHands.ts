import { expect, type Locator, type Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 8;

/** A person with a mouse, who types only into what was clicked. */
export class MouseHands {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A point of something on the screen, by shares of its width and height. */
  async pointOf(target: Locator, across = 0.5, down = 0.5): Promise<Point> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`${String(target)} is not on the screen`);
    return { x: box.x + box.width * across, y: box.y + box.height * down };
  }

  /** Takes something and lets go of it at a point. */
  async drag(what: Locator, to: Point): Promise<void> {
    const { mouse } = this.#page;
    await what.hover();
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: STEPS });
    await mouse.up();
  }

  /** Clicks into a field until all of it is marked, and types over it. */
  async fill(field: Locator, value: string): Promise<void> {
    await field.click({ clickCount: 3 });
    await this.#page.keyboard.type(value);
  }

  /** Opens a list of choices and picks one. The list is the system's own window, outside the page, so it is picked by its letters. */
  async choose(list: Locator, choice: string): Promise<void> {
    await list.click();
    await this.#page.keyboard.type(choice);
    await this.#page.keyboard.press('Enter');
    await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${choice}`));
  }
}
