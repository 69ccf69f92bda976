import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import type { Candidate } from '../../models/candidates/candidate';
import { designCandidate } from '../../models/candidates/designCandidate';
import { designContextOf } from '../../models/candidates/designContextOf';
import type { Environment, Plan, Regulation } from '../../models/document';
import { evaluateCandidate, evaluateDesign, type EvaluationContext } from '../../models/evaluation/evaluateCandidate';
import { judgeDesign } from '../../models/evaluation/judgeDesign';
import { indexPrices } from '../../models/prices/indexPrices';
import { TENANCIES, type Tenancy } from '../../models/report/summary';
import { REGULATION_FLOORS } from '../../models/rules/regulations';
import { fireRules } from '../../models/rules/registry';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { plainPlan, siteOf, withCompany, workloadOf } from '../unit/models/evaluation/plans';

const prices = indexPrices(embeddedPriceBook);
const KINDS = ['staging', 'test', 'development', 'training'] as const;

const environment = (at: number): fc.Arbitrary<Environment> =>
  fc.record({ kind: fc.constantFrom(...KINDS), size: fc.constantFrom(0.1, 0.3, 0.6, 1), hoursPerWeek: fc.constantFrom(20, 60, 168) }).map((each) => ({ id: `e${at}`, name: `Environment ${at}`, ...each }));

/** A plant with two or three environments beside production; work from free to dear, so that both sides of the trade occur. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    others: fc.tuple(environment(1), environment(2), fc.option(environment(3), { nil: null })),
    active: fc.constantFrom(20, 200, 900),
    customModules: fc.constantFrom(0, 0, 4),
    sensitivity: fc.constantFrom('internal', 'restricted'),
    regulations: fc.constantFrom<Regulation[]>([], ['gdpr'], ['nis2'], ['gmp']),
    expertHourCost: fc.constantFrom(0, 5, 20, 60, 120),
    ownReleasesPerYear: fc.constantFrom(0, 4, 12),
    exchangeRatePerUsd: fc.constantFrom('1', '0.92'),
  })
  .map(({ others, active, customModules, sensitivity, ...company }) =>
    withCompany(
      plainPlan({
        sites: [siteOf('brno', 'Europe/Prague', { active })],
        workloads: [workloadOf('making', ['brno'], { customModules, sensitivity: sensitivity as 'internal' | 'restricted' })],
        environments: [{ id: 'live', name: 'Live', kind: 'production', size: 1, hoursPerWeek: 168 }, ...others.filter((each) => each !== null)],
      }),
      company,
    ),
  );

const candidates: fc.Arbitrary<Candidate> = fc.record({
  tenancy: fc.constantFrom(...TENANCIES),
  tier: fc.constantFrom('single', 'zone-redundant'),
  platform: fc.constantFrom('aks', 'vm'),
  database: fc.constantFrom('managed', 'self-managed'),
  region: fc.constant('westeurope'),
  drRegion: fc.constant(null),
});

function contextOf(plan: Plan): EvaluationContext {
  const assumptions = assumptionsOf(plan);
  return { ...designContextOf(plan, assumptions, prices), fired: fireRules({ plan, assumptions }) };
}

/** Every way to put the environments on rungs up to production's. */
const everyWay = ([first, ...rest]: readonly string[], rungs: readonly Tenancy[]): readonly (readonly (readonly [string, Tenancy])[])[] =>
  first === undefined ? [[]] : everyWay(rest, rungs).flatMap((way) => rungs.map((rung) => [[first, rung] as const, ...way]));

describe('environments beside production', () => {
  it('stand where billing every combination in full finds the lowest bill and work', () => {
    fc.assert(
      fc.property(plans, candidates, (plan, candidate) => {
        const context = contextOf(plan);
        const chosen = evaluateCandidate(candidate, context);
        const others = plan.environments.slice(1).map(({ id }) => id);
        const rungs = TENANCIES.slice(0, TENANCIES.indexOf(candidate.tenancy) + 1);
        const ways = everyWay(others, rungs).map((way) => evaluateDesign(judgeDesign(designCandidate(candidate, context, undefined, new Map(way)), context, chosen.resilience), context));
        // What forbids production stays, whatever the environments do.
        const fewest = Math.min(...ways.map((each) => each.environmentsForbiddenBy.length));
        const best = ways.filter((each) => each.environmentsForbiddenBy.length === fewest && each.design.gaps.length === 0).reduce((least, each) => Math.min(least, Number(each.rankedYearly)), Number.POSITIVE_INFINITY);
        expect(chosen.environmentsForbiddenBy.length).toBe(fewest);
        // Each line of a bill is rounded by itself: half a cent a month for each environment's logs.
        if (chosen.design.gaps.length === 0) expect(Number(chosen.rankedYearly) - best).toBeLessThanOrEqual(0.06 * others.length);
      }),
      { seed: 20_261_122, numRuns: 60 },
    );
  }, 240_000);

  it('never stand above production or, with a copy of its data, below the floor of a regulation', () => {
    fc.assert(
      fc.property(plans, candidates, (plan, candidate) => {
        const rung = (tenancy: Tenancy): number => TENANCIES.indexOf(tenancy);
        const floor = Math.max(0, ...plan.company.regulations.map((each) => rung(REGULATION_FLOORS[each].floor)));
        for (const each of evaluateCandidate(candidate, contextOf(plan)).design.environments) {
          expect(rung(each.tenancy)).toBeLessThanOrEqual(rung(candidate.tenancy));
          if (each.kind !== 'development') expect(rung(each.tenancy)).toBeGreaterThanOrEqual(Math.min(floor, rung(candidate.tenancy)));
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  }, 120_000);

  it('leave the platform of production when little work keeps them like it, and stay when it is much', () => {
    const plan = (hours: number): Plan =>
      withCompany(
        plainPlan({
          sites: [siteOf('brno', 'Europe/Prague')],
          workloads: [workloadOf('making', ['brno'])],
          environments: [{ id: 'live', name: 'Live', kind: 'production', size: 1, hoursPerWeek: 168 }, { id: 'lab', name: 'Lab', kind: 'development', size: 0.2, hoursPerWeek: 168 }],
          assumptions: [{ id: 'friction.environment-apart-hours', value: hours, by: 'Test', reason: 'Tried.' }],
        }),
        { expertHourCost: 100 },
      );
    const candidate: Candidate = { tenancy: 'dedicated-cluster', tier: 'single', platform: 'aks', database: 'managed', region: 'westeurope', drRegion: null };
    const rungs = [6, 16, 40].map((hours) => evaluateCandidate(candidate, contextOf(plan(hours))).design.environments[1]?.tenancy);
    expect(rungs[0]).toBe('shared');
    expect(rungs.at(-1)).toBe('dedicated-cluster');
  });
});
