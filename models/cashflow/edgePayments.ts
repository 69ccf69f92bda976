import Big from 'big.js';
import { assumed } from '../assumptions/assumed';
import { monthAfter } from '../commitments/monthAfter';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Outcome } from '../outcome/outcome';
import type { Payment } from './payment';
import { priceFactor } from './priceFactor';
import { siteMonths } from './siteMonths';
import { cents } from '../cost/cents';

/**
 * An edge node for every site that must hold something while its line is down, in the month of its wave, and a new one
 * each time its life ends before the horizon: price in USD × exchange rate × price steps + hours × cost of an hour.
 * @example 4,500 USD × 0.92 + 16 h × 85 EUR = 5,500 EUR
 */
export function edgePayments({ plan, assumptions, waves, recommendation }: Pick<Outcome, 'plan' | 'assumptions' | 'waves' | 'recommendation'>): readonly Payment[] {
  const { startDate, horizonMonths, exchangeRatePerUsd, expertHourCost } = plan.company;
  const moved = siteMonths(waves, startDate);
  const life = Math.max(1, Math.round(assumptions.value('edge.life-years') * MONTHS_PER_YEAR));
  const hours = assumptions.value('edge.install-hours');
  const hardwareUsd = assumptions.value('edge.node-usd');
  const node = new Big(hardwareUsd).times(exchangeRatePerUsd);
  return recommendation.chosen.design.connectivity.sites
    .filter(({ edge }) => edge.needed)
    .flatMap(({ siteId, name }) => {
      const first = moved.get(siteId) ?? 0;
      return Array.from({ length: Math.max(1, Math.ceil((horizonMonths - first) / life)) }, (_, renewal): Payment => {
        const month = first + renewal * life;
        const factor = (what: 'edge-hardware' | 'expert-hours'): Big => priceFactor(plan, what, monthAfter(startDate, month));
        const amount = cents(node.times(factor('edge-hardware')).plus(new Big(hours).times(expertHourCost).times(factor('expert-hours'))));
        return { id: `edge-${siteId}-${renewal + 1}`, category: 'edge-hardware', what: name, month, hours, hardwareUsd, terms: { hours: assumed('edge.install-hours'), hardwareUsd: assumed('edge.node-usd') }, amount };
      });
    });
}
