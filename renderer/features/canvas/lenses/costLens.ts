import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { formatMoney } from '../../../i18n';
import { CANVAS_TEXT } from '../messages';
import { levelOf, levelTint } from './levels';
import type { LensView } from './tint';

const LEVEL_NUMBERS = [0, 1, 2, 3] as const;
/** Of the part that each site would have if all had the same. */
const BOUNDS = [0.5, 1, 2] as const;

/** What each site has of the monthly bill, by the driver that the plan names; the whole bill goes back to the sites, so nothing else has a part. */
export function costLens(_plan: Plan, { allocation, summary, bill }: Report): LensView {
  const driver = summary.allocation.find(({ chosen }) => chosen)?.driver;
  const sites = allocation.find((table) => table.driver === driver)?.sites ?? [];
  const words = CANVAS_TEXT.lenses.cost;
  return {
    tints: new Map(sites.map(({ siteId, monthly, share }) => [siteId, levelTint(levelOf(share * sites.length, BOUNDS), words.monthly(formatMoney(monthly, bill.currency)))])),
    legend: LEVEL_NUMBERS.map((level) => levelTint(level, words.levels[level])),
  };
}
