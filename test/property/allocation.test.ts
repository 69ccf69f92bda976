import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateToSites, type WeighedSite } from '../../models/cost/allocateToSites';
import { ALLOCATION_DRIVERS } from '../../models/report/summary';
import type { BillLine, SiteAllocation } from '../../models/report/report';
import type { Plan } from '../../models/document';
import { decidedAs, reportOf } from '../unit/models/evaluation/answers';
import { STARTER_IDS, starterPlan } from '../unit/models/evaluation/plans';

const [sample] = reportOf(starterPlan('small-subsidiary')).bill.lines;
if (sample === undefined) throw new Error('an empty bill');

const centsOf = (amount: string): number => Math.round(Number(amount) * 100);
const sum = (amounts: readonly string[]): number => amounts.reduce((total, amount) => total + centsOf(amount), 0);

const bills = fc
  .array(fc.record({ cents: fc.option(fc.integer({ min: 0, max: 100_000_000 })), production: fc.boolean() }), { maxLength: 40 })
  .map((lines) => lines.map(({ cents, production }, place): BillLine => ({ ...sample, id: `line-${place}`, production, monthly: cents === null ? null : new Big(cents).div(100).toFixed(2) })));

/** Few different weights, so that remainders are often equal; and very different ones. */
const weights = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1_000_000_000 }));
const estates = fc
  .uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), weight: weights }), { selector: ({ id }) => id, minLength: 1, maxLength: 30 })
  .map((sites) => sites.map((site): WeighedSite => ({ ...site, name: `Plant ${site.id}` })));

function split(lines: readonly BillLine[], sites: readonly WeighedSite[]): SiteAllocation {
  const allocation = allocateToSites(lines, 'transactions', sites);
  if (allocation === null) throw new Error('nothing was split');
  return allocation;
}

/** Lines and sites that do not add up to the bill. */
function residuals({ sites, lines: parts }: SiteAllocation, lines: readonly BillLine[]): readonly string[] {
  const total = (chosen: readonly BillLine[]): number => sum(chosen.flatMap(({ monthly }) => monthly ?? []));
  return [
    ...lines.flatMap(({ id, monthly }, place) => {
      const found = parts[place];
      const right = found?.lineId === id && (monthly === null ? found.parts === null : found.parts?.length === sites.length && sum(found.parts) === centsOf(monthly));
      return right ? [] : [id];
    }),
    ...(sum(sites.map((site) => site.monthly)) === total(lines) ? [] : ['monthly']),
    ...(sum(sites.map((site) => site.production)) === total(lines.filter((line) => line.production)) ? [] : ['production']),
    ...(sum(sites.map((site) => site.nonProduction)) === total(lines.filter((line) => !line.production)) ? [] : ['non-production']),
    ...sites.flatMap((site) => (centsOf(site.monthly) === sum([site.production, site.nonProduction]) ? [] : [site.siteId])),
  ];
}

const bySite = ({ sites }: SiteAllocation): Readonly<Record<string, string>> => Object.fromEntries(sites.map(({ siteId, monthly }) => [siteId, monthly]));

describe('a bill split back to its sites', () => {
  it('leaves no cent over, in any line and in total', () => {
    fc.assert(
      fc.property(bills, estates, (lines, sites) => {
        expect(residuals(split(lines, sites), lines)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives every site less than a cent more or less than its share of a line', () => {
    fc.assert(
      fc.property(bills, estates, (lines, sites) => {
        const whole = sites.reduce((total, { weight }) => total + weight, 0);
        fc.pre(whole > 0);
        const parts = split(lines, sites).lines.flatMap((line, place) => (line.parts ?? []).map((part, at) => [new Big(part), new Big(lines[place]?.monthly ?? 0).times(sites[at]?.weight ?? 0).div(whole)] as const));
        expect(parts.filter(([part, share]) => part.minus(share).abs().gte('0.01'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of sites and lines', () => {
    const shuffled = fc.tuple(bills, estates).chain(([lines, sites]) =>
      fc.record({
        lines: fc.constant(lines),
        sites: fc.constant(sites),
        otherLines: fc.shuffledSubarray(lines, { minLength: lines.length }),
        otherSites: fc.shuffledSubarray(sites, { minLength: sites.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ lines, sites, otherLines, otherSites }) => {
        expect(bySite(split(otherLines, otherSites))).toEqual(bySite(split(lines, sites)));
      }),
      { numRuns: 100 },
    );
  });

  it('is borne evenly where nobody has any of what the driver counts', () => {
    fc.assert(
      fc.property(bills, estates, (lines, sites) => {
        const idle = sites.map((site) => ({ ...site, weight: 0 }));
        const even = sites.map((site) => ({ ...site, weight: 1 }));
        expect(split(lines, idle)).toEqual({ ...split(lines, even), basis: 'even' });
      }),
      { numRuns: 20 },
    );
  });

  it('needs somebody to bear it', () => {
    expect(allocateToSites([sample], 'even', [])).toBeNull();
  });
});

/** Same decisions, so that only one candidate is worked out. */
const variants = (plan: Plan): fc.Arbitrary<Plan> => {
  const { recommendation } = reportOf(plan).summary;
  return fc
    .record({ named: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: plan.sites.length, maxLength: plan.sites.length }), rate: fc.integer({ min: 50, max: 150 }) })
    .map(({ named, rate }) =>
      decidedAs(
        {
          ...plan,
          company: { ...plan.company, exchangeRatePerUsd: (rate / 100).toFixed(2) },
          sites: plan.sites.map((site, place) => ({ ...site, users: site.users.map((each, at) => (at === 0 ? { ...each, named: 1 + (named[place] ?? 0) } : each)) })),
        },
        recommendation,
      ),
    );
};

describe.each(STARTER_IDS)('the bill of %s by site', (id) => {
  const plan = starterPlan(id);

  it('adds up by every driver, whatever people and exchange rate', () => {
    fc.assert(
      fc.property(variants(plan), (varied) => {
        const { allocation, bill, summary } = reportOf(varied);
        expect(allocation.map(({ driver }) => driver)).toEqual(ALLOCATION_DRIVERS);
        expect(allocation.flatMap((each) => residuals(each, bill.lines))).toEqual([]);
        for (const { sites } of summary.allocation) expect(sum(sites.map((site) => site.monthly))).toBe(centsOf(summary.cost.monthly));
      }),
      { numRuns: 4 },
    );
  });

  it('is the same when the plan lists its sites the other way round', () => {
    const decided = decidedAs(plan, reportOf(plan).summary.recommendation);
    const [one, other] = [decided, { ...decided, sites: [...decided.sites].reverse() }].map((each) => reportOf(each).allocation.map(bySite));
    expect(other).toEqual(one);
  });

  it('charges by users what the plan names', () => {
    const users = reportOf(plan).allocation.find(({ driver }) => driver === 'users');
    expect(users?.sites.map(({ weight }) => weight)).toEqual(plan.sites.map((site) => site.users.map(({ named }) => named).reduce((a, b) => a + b, 0)));
  });

  it('weighs by the requests of the demand table', () => {
    const { allocation, demand, figures } = reportOf(plan);
    for (const { siteId, weight, figureId } of allocation.find(({ driver }) => driver === 'transactions')?.sites ?? []) {
      const week = demand.sites.find((site) => site.siteId === siteId)?.requestsPerHour ?? [];
      // The table is rounded to a tenth in each of 168 hours.
      expect(Math.abs(week.reduce((total, each) => total + each, 0) - weight)).toBeLessThanOrEqual(168 * 0.05 + 0.5);
      expect(figures[figureId]?.inputs.map((input) => ('id' in input ? input.id : ''))).toEqual(['cost.monthly', `allocationWeight.transactions.${siteId}`, 'allocationWeight.transactions']);
    }
  });
});
