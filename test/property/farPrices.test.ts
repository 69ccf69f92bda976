import { describe, expect, it } from 'vitest';
import { answer } from '../../models/pipeline';
import type { Plan } from '../../models/document';
import type { Price, PriceBook } from '../../models/prices/priceBook';
import type { Report } from '../../models/report/report';
import { STARTERS } from '../../models/templates';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';

function summaryOf(plan: Plan, prices: PriceBook['prices']): Report['summary'] {
  const result = answer(plan, { ...embeddedPriceBook, prices });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.summary;
}

function starter(id: string): Plan {
  const found = STARTERS.find((each) => each.id === id)?.plan;
  if (!found) throw new Error(id);
  return found;
}

describe('prices that are lost', () => {
  it('move no plan to another architecture where only far regions have them', () => {
    const global = starter('global-manufacturer');
    const plan: Plan = { ...global, company: { ...global.company, regions: { ...global.company.regions, home: 'australiaeast' } } };
    const whole = summaryOf(plan, embeddedPriceBook.prices);
    const lost = summaryOf(plan, embeddedPriceBook.prices.filter(({ service, region }) => service !== 'Azure Firewall' || region !== 'australiaeast'));
    expect(lost.complete).toBe(false);
    expect(lost.recommendation).toEqual(whole.recommendation);
  });

  it('are the same as prices of 0, which make no bill cheaper without a word', () => {
    const plan = starter('mid-market-producer');
    const isRegistry = ({ service, region, type }: Price): boolean => service === 'Container Registry' && region === plan.company.regions.home && type === 'payg';
    const zero = summaryOf(plan, embeddedPriceBook.prices.map((price) => (isRegistry(price) ? { ...price, usdPerUnit: '0' } : price)));
    const lost = summaryOf(plan, embeddedPriceBook.prices.filter((price) => !isRegistry(price)));
    expect(zero.complete).toBe(false);
    expect(zero).toEqual(lost);
  });
});
