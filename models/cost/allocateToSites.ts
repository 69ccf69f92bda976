import Big from 'big.js';
import type { BillLine, SiteAllocation } from '../report/report';
import type { AllocationDriver } from '../report/summary';
import { splitCents } from './splitCents';
import { MONEY_DECIMALS } from './cents';

export interface WeighedSite {
  readonly id: string;
  readonly name: string;
  /** Whole number of at least zero: requests a week, named users. */
  readonly weight: number;
}

/**
 * Splits every priced line of a bill among the sites by a driver, in whole cents without a residual: the parts of a line
 * add up to the line, and the sites to the bill. Where no site has any of what the driver counts, all sites bear the
 * same. A line without a price has no parts. Null for a plan without sites: nobody could bear the bill.
 * @example lines of 100.00 and 50.01, sites with 3 and 1 requests → 75.00 + 37.51 and 25.00 + 12.50
 */
export function allocateToSites(lines: readonly BillLine[], driver: AllocationDriver, sites: readonly WeighedSite[]): SiteAllocation | null {
  if (sites.length === 0) return null;
  const measured = sites.some(({ weight }) => weight > 0);
  const sharers = sites.map(({ id, weight }) => ({ key: id, weight: measured ? weight : 1 }));
  const whole = sharers.reduce((sum, { weight }) => sum + weight, 0);
  const split = lines.map((line) => ({ lineId: line.id, production: line.production, parts: line.monthly === null ? null : splitCents(line.monthly, sharers) }));
  const sumAt = (place: number, chosen: typeof split): string =>
    chosen.reduce((sum, { parts }) => sum.plus(parts?.[place] ?? 0), new Big(0)).toFixed(MONEY_DECIMALS);
  return {
    driver,
    basis: measured ? driver : 'even',
    sites: sites.map(({ id, name }, place) => {
      const weight = sharers[place]?.weight ?? 0;
      return {
        siteId: id,
        name,
        weight,
        share: weight / whole,
        monthly: sumAt(place, split),
        production: sumAt(place, split.filter((line) => line.production)),
        nonProduction: sumAt(place, split.filter((line) => !line.production)),
        figureId: `allocation.${driver}.${id}`,
      };
    }),
    lines: split.map(({ lineId, parts }) => ({ lineId, parts })),
  };
}
