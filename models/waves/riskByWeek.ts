import { DAYS_PER_WEEK, WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { MigrationPlan, RiskWeek } from '../report/migrationPlan';
import { addDays, dateOfInstant, mondayOf } from './calendarDays';

/**
 * What is at risk in every week from the first cutover to the last, while part of the sites work in the new system and part
 * in the old one. Weeks begin on Monday on the calendar of each site; a site is on the old system until the week of its cutover.
 *
 * Expected loss of a week, in currency = Σ cutovers of the week: what their hours put at stake + yearly loss of the new system
 * by outages ÷ weeks of a year × part of the sites that it carries, weighed by what an hour without the ERP costs each. What
 * the old system loses is not in it: a plan says nothing of its failures. What bridges put at stake stands beside it, for an
 * hour without them, because nothing says how often they fail.
 * @param lossYearly expected loss by outages of the whole new system a year, in currency
 * @example two sites of 300 and 100 an hour, yearly loss 52 × 40, the dear one moves in the first week with 7 at stake → 7 + 40 × 3 ÷ 4 = 37
 */
export function riskByWeek({ sites }: Pick<Plan, 'sites'>, { cutovers, bridges }: MigrationPlan, lossYearly: number): readonly RiskWeek[] {
  const moves = cutovers.map(({ siteId, localStart, risk }) => ({ siteId, monday: mondayOf(dateOfInstant(localStart)), risk }));
  const mondays = moves.map(({ monday }) => monday).sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const hourOf = new Map(sites.map(({ id, downtimeCostPerHour }) => [id, downtimeCostPerHour]));
  const hours = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (hourOf.get(id) ?? 0), 0);
  const all = hours(sites.map(({ id }) => id));
  const weeks: RiskWeek[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, DAYS_PER_WEEK)) {
    const next = addDays(monday, DAYS_PER_WEEK);
    const moved = moves.filter((move) => move.monday <= monday).map(({ siteId }) => siteId);
    const standing = bridges.filter(({ from, to }) => from < next && to >= monday);
    const cutoverRisk = moves.filter((move) => move.monday === monday).reduce((sum, { risk }) => sum + risk, 0);
    const outageLoss = all === 0 ? 0 : (lossYearly / WEEKS_PER_YEAR) * (hours(moved) / all);
    weeks.push({
      monday,
      sitesOnOldSystem: sites.filter(({ id }) => !moved.includes(id)).map(({ id }) => id),
      bridgedFlows: standing.map(({ flowId }) => flowId),
      bridgedPerHour: hours([...new Set(standing.flatMap(({ siteIds }) => siteIds))]),
      cutoverRisk,
      outageLoss,
      expectedLoss: cutoverRisk + outageLoss,
      figureId: `migration.risk.${monday}`,
    });
  }
  return weeks;
}
