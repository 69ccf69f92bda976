import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../hosts/runningApp';
import { readAmount } from './readAmount';

/** A site is a container; its corner is its own, its middle may belong to a system in it. */
const NEAR_ITS_CORNER = { x: 12, y: 8 };

/** The app as a person uses it: what is on the screen, and what can be done with it. */
export class AppPage {
  readonly page: Page;
  readonly headline: Locator;
  readonly monthly: Locator;
  readonly whyPanel: Locator;
  readonly notice: Locator;
  readonly planName: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;
  readonly #running: RunningApp;

  constructor(running: RunningApp) {
    this.#running = running;
    this.page = running.page;
    this.headline = this.byId('answer-headline');
    this.monthly = this.byId('answer-monthly');
    this.whyPanel = this.byId('why-panel');
    this.notice = this.byId('notice');
    this.planName = this.byId('plan-name');
    this.undoButton = this.byId('undo');
    this.redoButton = this.byId('redo');
  }

  byId(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  /** Waits until the engine has answered on the plan as it stands now. */
  async answered(): Promise<void> {
    await expect(this.monthly).toHaveText(/\d/);
    await expect(this.byId('answer-panel')).toHaveAttribute('aria-busy', 'false');
  }

  async monthlyCost(): Promise<number> {
    await this.answered();
    return readAmount(await this.monthly.innerText());
  }

  /** Waits until the answer differs from an earlier one. */
  async costOtherThan(before: number): Promise<number> {
    await expect.poll(async () => readAmount(await this.monthly.innerText())).not.toBe(before);
    return this.monthlyCost();
  }

  async show(viewId: string): Promise<void> {
    const tab = this.byId(`view-${viewId}`);
    if (await tab.isVisible()) return tab.click();
    // A narrow window keeps the last views in a menu.
    await this.byId('more-views').click();
    await this.byId(`more-view-${viewId}`).click();
  }

  /** Chooses an item of the plan on the canvas. */
  async select(itemId: string): Promise<void> {
    await this.byId(`node-${itemId}`).click({ position: NEAR_ITS_CORNER });
    await expect(this.byId('inspector')).toBeVisible();
  }

  /** Types into a field of the chosen item, as named by its place in the plan: `users.0.named`. */
  async fill(path: string, value: string): Promise<void> {
    const field = this.byId(`field-${path.replaceAll('.', '-')}`);
    await field.fill(value);
    await field.blur();
  }

  /** Gives the plan another name. */
  async rename(name: string): Promise<void> {
    await this.planName.fill(name);
    await this.planName.blur();
  }

  async undo(): Promise<void> {
    await this.undoButton.click();
  }

  async redo(): Promise<void> {
    await this.redoButton.click();
  }

  async startFrom(starterId: string): Promise<void> {
    await this.#fromFileMenu('new');
    await this.byId(`starter-${starterId}`).click();
  }

  async open(fileName: string): Promise<void> {
    await this.#running.willOpen(fileName);
    await this.#fromFileMenu('open');
    if (!this.#running.nativeDialogs) await this.byId('plan-list').getByRole('button', { name: fileName }).click();
  }

  async save(): Promise<void> {
    await this.#fromFileMenu('save');
  }

  async saveAs(stem: string): Promise<void> {
    await this.#running.willSaveAs(`${stem}.plantwright.json`);
    await this.#fromFileMenu('save-as');
    if (this.#running.nativeDialogs) return;
    const name = this.byId('save-as-name');
    await ((await name.evaluate((element) => element.matches('input'))) ? name : name.locator('input')).fill(stem);
    await this.byId('save-as-confirm').click();
  }

  /** Exports everything that is offered, with these choices of the dialog ticked, and waits for the app to say where it went. */
  async exportAll(choices: readonly string[] = []): Promise<void> {
    await this.#running.willExport();
    await this.byId('export').click();
    for (const choice of choices) await this.byId(choice).check();
    await this.byId('export-run').click();
    // Everything at once takes its time on a busy machine.
    await expect(this.byId('export-done')).toBeVisible({ timeout: 60_000 });
  }

  /** The next export may go where exports go, whoever starts it. */
  letExport(): Promise<void> {
    return this.#running.willExport();
  }

  /** Writes the tables of the plan as an Excel file and waits for the app to say where it went. */
  async saveTables(): Promise<void> {
    await this.#running.willExport();
    await this.byId('table-save-excel').click();
    await expect(this.notice).toContainText('Tables saved');
  }

  /** Cells that were copied in a spreadsheet are pasted where the keyboard is. */
  async pasteCells(rows: readonly (readonly string[])[]): Promise<void> {
    await this.#running.copyCells(rows);
    await this.page.keyboard.press('Control+V');
  }

  /** Pastes text where the keyboard is, as a spreadsheet puts cells on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Ends the app, as when the machine is switched off: nothing more is asked. */
  end(): Promise<void> {
    return this.#running.close();
  }

  async #fromFileMenu(command: string): Promise<void> {
    await this.byId('file-menu').click();
    await this.page.getByRole('menu').getByTestId(command).click();
  }
}

