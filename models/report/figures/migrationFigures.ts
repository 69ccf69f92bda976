import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { dateOfInstant } from '../../waves/calendarDays';
import type { RiskWeek } from '../migrationPlan';
import type { FigureBook } from './figureBook';
import { planInput } from './inputs';

/** One figure for each week of the move: what is expected to be lost in it. */
export function migrationFigures({ plan, migration }: Outcome, weeks: readonly RiskWeek[], book: FigureBook): readonly Figure[] {
  const { currency } = plan.company;
  const nameOf = new Map(plan.sites.map(({ id, name }) => [id, name]));
  return weeks.map(({ monday, figureId, expectedLoss, cutoverRisk, outageLoss, sitesOnOldSystem, bridgedFlows, bridgedPerHour }) => ({
    id: figureId,
    label: `Expected loss in the week of ${monday}`,
    value: Math.round(expectedLoss),
    unit: `${currency}/week`,
    formula: `${Math.round(cutoverRisk)} at stake in the cutovers of the week + ${Math.round(outageLoss)} of the yearly loss by outages ÷ weeks of a year × part of the sites that have moved, weighed by what an hour costs each`,
    inputs: [
      book.link('cost.expectedDowntimeLossYearly'),
      ...migration.cutovers.filter(({ siteId }) => !sitesOnOldSystem.includes(siteId)).map(({ siteId, localStart }) => planInput(`/sites/${siteId}`, `${nameOf.get(siteId) ?? siteId}, moves ${dateOfInstant(localStart)}`, plan.sites.find(({ id }) => id === siteId)?.downtimeCostPerHour ?? 0, `${currency}/h`)),
    ],
    note: `${sitesOnOldSystem.length} of ${plan.sites.length} sites still work in the old system, whose own failures the plan does not state. ${bridgedFlows.length === 0 ? 'No flow crosses by a temporary bridge.' : `An hour without the ${bridgedFlows.length} temporary bridges would put ${bridgedPerHour} ${currency} at stake.`}`,
  }));
}
