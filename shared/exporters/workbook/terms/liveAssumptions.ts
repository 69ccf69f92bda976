import type { Report } from '../../../../models/report/report';
import type { PriceRow } from '../priceTable';
import { assumedPriceId } from './assumedPriceId';
import { termAssumptions } from './termAssumptions';

/** Ids of the assumptions that some formula of the workbook reads. */
export function liveAssumptions({ bill, cashFlow }: Pick<Report, 'bill' | 'cashFlow'>, prices: readonly PriceRow[]): ReadonlySet<string> {
  const terms = [bill.terms, ...cashFlow.steps.map((step) => step.terms), ...cashFlow.oneOffs.map((payment) => payment.terms)];
  return new Set([...terms.flatMap((each) => Object.values(each)).flatMap(termAssumptions), ...prices.flatMap((price) => assumedPriceId(price) ?? [])]);
}
