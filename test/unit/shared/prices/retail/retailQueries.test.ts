import { describe, expect, test } from 'vitest';
import { assumptionOfSource } from '../../../../../models/cost/assumptionSource';
import { answer } from '../../../../../models/pipeline';
import { STARTERS } from '../../../../../models/templates';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { regionsToAsk } from '../../../../../shared/prices/retail/regionsToAsk';
import { retailFilter, retailQueries } from '../../../../../shared/prices/retail/retailQueries';
import { trackedProducts } from '../../../../../shared/prices/retail/trackedProducts';

const tracked = trackedProducts(embeddedPriceBook);

describe('the questions of a refresh', () => {
  test.each(STARTERS.map((starter) => [starter.id, starter.plan] as const))('cover every line of the bill of %s', (_id, plan) => {
    const report = answer(plan, embeddedPriceBook);
    if (!report.ok) throw new Error('expected an answer');
    const queries = retailQueries(tracked, regionsToAsk(plan));
    const isAsked = (service: string, product: string, place: string): boolean =>
      tracked.some((each) => each.service === service && each.product === product) &&
      queries.some((query) => query.service === service && query.place === place && (query.product ?? product) === product);
    // The list does not sell what an assumption prices, such as a support plan.
    const sold = report.value.bill.lines.filter((line) => assumptionOfSource(line.priceSource) === null);
    expect(sold.filter((line) => !isAsked(line.service, line.product, line.region)).map((line) => line.id)).toEqual([]);
  });

  test('are the same for the same regions in any order, and none is asked twice', () => {
    const queries = retailQueries(tracked, ['westeurope', 'northeurope']);
    expect(retailQueries([...tracked].reverse(), ['northeurope', 'westeurope'])).toEqual(queries);
    const filters = queries.map(retailFilter);
    expect(new Set(filters).size).toBe(filters.length);
  });

  test('ask for what the world shares once, however many regions there are', () => {
    const isShared = ({ place }: { readonly place: string }): boolean => place === 'Global' || place.startsWith('Zone');
    const one = retailQueries(tracked, ['westeurope']).filter(isShared);
    expect(one.map(({ service }) => service)).toContain('Load Balancer');
    expect(retailQueries(tracked, ['westeurope', 'northeurope']).filter(isShared)).toEqual(one);
  });

  test('quote names with an apostrophe', () => {
    expect(retailFilter({ service: "Bob's", product: null, place: 'Global' })).toBe("serviceName eq 'Bob''s' and armRegionName eq 'Global'");
  });
});
