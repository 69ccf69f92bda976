import { expect, type Locator, type Page } from '@playwright/test';

/** Longer ways need a shortcut. */
const MOST_STOPS = 40;

/** A person with a keyboard and nothing else: whatever is used must be reachable by it, and not far away. */
export class KeyboardHands {
  readonly #page: Page;
  #presses = 0;
  #longestWay = { stops: 0, to: '' };

  constructor(page: Page) {
    this.#page = page;
  }

  /** Keys pressed so far, a typed text counted by its letters, and the longest way to a control. */
  get counted(): string {
    return `${String(this.#presses)} key presses; the longest way took ${String(this.#longestWay.stops)} stops, to ${this.#longestWay.to}`;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    this.#presses += keys.length;
  }

  /** Replaces what the field holds, which Tab has marked. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.#presses += text.length;
  }

  /** Presses a key until the wanted element has the focus. */
  async reach(wanted: Locator, key = 'Tab'): Promise<void> {
    const way: string[] = [];
    for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
      if (await this.#has(wanted)) {
        if (stops > this.#longestWay.stops) this.#longestWay = { stops, to: await this.#focusedName() };
        return;
      }
      await this.press(key);
      way.push(await this.#focusedName());
    }
    throw new Error(`${String(wanted)} was not reached by ${String(MOST_STOPS)} × ${key}: ${way.join(' → ')}`);
  }

  /** Goes to a field and puts another value in. */
  async fill(field: Locator, value: string, key = 'Tab'): Promise<void> {
    await this.reach(field, key);
    await this.type(value);
  }

  /** Goes to a list of choices and picks one by its first letters, as the browser lets. */
  async choose(list: Locator, choice: string): Promise<void> {
    await this.reach(list);
    await this.type(choice);
    await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${choice}`));
  }

  #has(wanted: Locator): Promise<boolean> {
    return wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement || element.contains(document.activeElement)));
  }

  #focusedName(): Promise<string> {
    return this.#page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.getAttribute('data-testid') ?? at?.textContent?.slice(0, 40) ?? 'nothing';
    });
  }
}
