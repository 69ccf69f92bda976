import type { Plan } from '../document/schema/plan';
import type { PriceIndex } from '../prices/indexPrices';
import { standInSource } from '../prices/withStandIns';
import type { Recommendation } from '../recommendation/recommend';
import type { Finding } from '../report/summary';

interface Judged {
  readonly plan: Plan;
  readonly prices: PriceIndex;
  readonly recommendation: Recommendation;
}

/** Prices of other regions that the plan lets stand in, used or not: nobody should take them for the region's own. */
export function standInFindings({ plan, prices, recommendation }: Judged): readonly Finding[] {
  const used = new Set(recommendation.chosen.lines.map((line) => line.priceSource));
  return (plan.priceStandIns ?? []).map(({ id, meter, region, from, by, reason }): Finding => {
    const isUsed = used.has(standInSource(id));
    const known = prices.book.sources[standInSource(id)] !== undefined;
    const why = known ? 'no line of the bill needs it' : `the price book has a price of ${region} by now`;
    return {
      id: `price.stand-in.${id}`,
      severity: isUsed ? 'warning' : 'information',
      text: isUsed ? `“${meter}” in ${region} is charged at the price of ${from} (${by}: ${reason}).` : `The price of ${from} for “${meter}” in ${region} is not used: ${why}.`,
      where: '',
    };
  });
}
