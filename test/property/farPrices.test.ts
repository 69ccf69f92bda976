import { describe, expect, it } from 'vitest';
import type { Plan } from '../../models/document';
import type { Evaluation } from '../../models/evaluation/evaluateCandidate';
import { workOut } from '../../models/pipeline';
import type { Price, PriceBook } from '../../models/prices/priceBook';
import { STARTERS } from '../../models/templates';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';

const ALL = embeddedPriceBook.prices;
/** A cent of rounding on each of the few lines that are lost, twelve times a year. */
const CENTS = 0.5;

function planAt(home: string): Plan {
  const found = STARTERS.find((each) => each.id === 'mid-market-producer')?.plan;
  if (!found) throw new Error('mid-market-producer');
  return { ...found, company: { ...found.company, commitment: 'none', regions: { ...found.company.regions, home } } };
}

function chosen(plan: Plan, prices: PriceBook['prices']): Evaluation {
  const result = workOut(plan, { ...embeddedPriceBook, prices });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.recommendation.chosen;
}

describe.each([
  ['australiaeast', 'Azure Firewall'],
  ['brazilsouth', 'Azure Firewall'],
  ['westeurope', 'Log Analytics'],
])('in %s without the prices of %s', (home, service) => {
  const plan = planAt(home);
  const isHome = (price: Price): boolean => price.service === service && price.region === home;
  // The same prices everywhere, so that what stands in has to cost what was lost.
  const elsewhere = [...new Set(ALL.map(({ region }) => region))].filter((region) => region !== home);
  const alike = [...ALL.filter((price) => price.service !== service), ...ALL.filter(isHome).flatMap((price) => [price, ...elsewhere.map((region) => ({ ...price, region }))])];

  it('ranks the design at what it cost with them, allowances and tiers included', () => {
    const whole = chosen(plan, alike);
    const lost = chosen(plan, alike.filter((price) => !isHome(price)));
    expect(lost.totals.missing.length).toBeGreaterThan(0);
    expect(lost.id).toBe(whole.id);
    expect(Math.abs(Number(lost.rankedYearly.minus(whole.rankedYearly)))).toBeLessThan(CENTS);
  });
});

it('takes prices of 0 for lost ones, so that none makes a bill cheaper without a word', () => {
  const plan = planAt('westeurope');
  const isRegistry = ({ service, region, type }: Price): boolean => service === 'Container Registry' && region === 'westeurope' && type === 'payg';
  const zero = chosen(plan, ALL.map((price) => (isRegistry(price) ? { ...price, usdPerUnit: '0' } : price)));
  const lost = chosen(plan, ALL.filter((price) => !isRegistry(price)));
  expect(zero.totals.missing.length).toBeGreaterThan(0);
  expect([zero.id, zero.lines, zero.rankedYearly.toFixed()]).toEqual([lost.id, lost.lines, lost.rankedYearly.toFixed()]);
});
