import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atRest } from './atRest';

/** What axe finds in parts of the page, a line each: the rule and where. Looked at when colours have stopped changing: halfway between two themes nothing has its contrast. */
export async function axeFindings(page: Page, ...parts: readonly string[]): Promise<readonly string[]> {
  await atRest(page);
  const looked = parts.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }).setLegacyMode().exclude('[data-tabster-dummy]'));
  const { violations } = await looked.analyze();
  return violations.map(({ id, impact, nodes }) => `${impact ?? 'unknown'} ${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary ?? ''}`).join(' ')}`);
}
