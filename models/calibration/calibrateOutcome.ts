import Big from 'big.js';
import type { Outcome } from '../outcome/outcome';
import type { Usage } from './billedUsage';
import type { Calibration } from './calibration';
import { compareServices, sumOfMonth } from './compareServices';
import { isMapped } from './isMapped';
import { listUnmapped } from './listUnmapped';
import type { SetBeside } from './setBeside';
import { suggestCorrections } from './suggestCorrections';
import { MONEY_DECIMALS } from '../cost/cents';

/**
 * A bill beside the model: modelled against billed per service and month, what is billed and not modelled, and values of
 * assumptions that the bill suggests. Only whole months are compared, because the model knows no others.
 */
export function calibrateOutcome(outcome: Outcome, usage: Usage, { isEffective, costOf, compared }: SetBeside): Omit<Calibration, 'plan' | 'priceBook'> {
  const months = compared.map(({ month }) => month);
  const services = compareServices(compared.map(({ month, lines, rows }) => ({ month, lines, rows: rows.filter(isMapped) })), costOf);
  const unmapped = listUnmapped(compared.flatMap(({ rows }) => rows.filter((row) => !isMapped(row))), costOf);
  return {
    currency: outcome.plan.company.currency,
    basis: isEffective ? 'effective' : 'actual',
    commitmentSavingMonthly: outcome.recommendation.chosen.commitment.savingMonthly.toFixed(MONEY_DECIMALS),
    months,
    partialMonths: usage.months
      .filter(({ month }) => !months.includes(month))
      .map((each) => ({ ...each, billed: totalOf(usage.rows.filter(({ month }) => month === each.month).map(costOf)) })),
    services,
    totals: months.map((month, at) => sumOfMonth(month, services.flatMap((service) => service.months[at] ?? []))),
    unmapped,
    unmappedTotal: totalOf(unmapped.map(({ billed }) => new Big(billed))),
    ...suggestCorrections(outcome, compared),
  };
}

const totalOf = (amounts: readonly Big[]): string => amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(MONEY_DECIMALS);
