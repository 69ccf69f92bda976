import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Roles that a person operates; each needs a name to be told or called by. */
const OPERATED = ['button', 'checkbox', 'combobox', 'link', 'listbox', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'radio', 'searchbox', 'slider', 'spinbutton', 'switch', 'tab', 'textbox', 'treeitem'];
/** A line of the tree: the role, then the name in quotes, if it has one. */
const NAMELESS = new RegExp(`^\\s*- (${OPERATED.join('|')})(?! "| /)\\b.*$`);

/** Menus float beside the landmarks of the page, as menus do. */
const BESIDE_LANDMARKS = ['region'];

/** What a person with a screen reader or weak eyes would stumble over, one line each. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[data-tabster-dummy]').disableRules(BESIDE_LANDMARKS).analyze();
  const tree = await page.locator('body').ariaSnapshot();
  return [...violations.map(({ id, impact, nodes }) => `${impact ?? 'unknown'} ${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`).join(' ')}`), ...tree.split('\n').filter((line) => NAMELESS.test(line)).map((line) => `without a name: ${line.trim()}`)];
}
