import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Candidate } from '../../../../models/candidates/candidate';
import type { Environment, Plan } from '../../../../models/document';
import { TENANCIES, type Tenancy } from '../../../../models/report/summary';
import { rulesInForce } from '../../../../models/rules/pack/rulesInForce';
import { RULES } from '../../../../models/rules/registry';
import { plainPlan, siteOf, withCompany, workloadOf } from '../evaluation/plans';
import { FIRM_PACK } from './packs';

const environmentOf = (kind: Environment['kind']): Environment => ({ id: kind, name: kind, kind, size: 0.3, hoursPerWeek: 40 });
const KINDS = ['staging', 'test', 'development', 'training'] as const;
const planOf = (workload: Parameters<typeof workloadOf>[2] = {}, kinds: readonly Environment['kind'][] = ['production', ...KINDS]): Plan =>
  plainPlan({ sites: [siteOf('brno', 'Europe/Prague')], workloads: [workloadOf('making', ['brno'], workload)], environments: kinds.map(environmentOf) });
const candidateOf = (tenancy: Tenancy, database: Candidate['database'] = 'managed'): Candidate => ({ tenancy, tier: 'single', platform: 'aks', database, region: 'westeurope', drRegion: null });
const hitOf = (id: string, plan: Plan) => RULES.find((rule) => rule.id === id)?.judge({ plan, assumptions: assumptionsOf(plan) });

/** The rungs that a rule leaves to each kind of environment. */
function leftBy(id: string, plan: Plan, candidate: Candidate): Readonly<Record<string, readonly Tenancy[]>> {
  const hit = hitOf(id, plan);
  return Object.fromEntries(plan.environments.filter((each) => each.kind !== 'production').map((environment) => [environment.kind, TENANCIES.filter((tenancy) => !hit?.forbidsEnvironment?.({ environment, tenancy, candidate }))]));
}

const OWN = TENANCIES.slice(2);

describe('what rules say of environments beside production', () => {
  it('holds copies of production to the floor of its regulations, and leaves sample data alone', () => {
    const plan = withCompany(planOf(), { regulations: ['gmp'] });
    expect(leftBy('tenancy.regulated-isolation', plan, candidateOf('dedicated-subscription'))).toEqual({ staging: OWN, test: OWN, training: OWN, development: TENANCIES });
  });

  it('keeps copies of restricted data off servers with strangers', () => {
    const own = TENANCIES.slice(1);
    expect(leftBy('tenancy.restricted-data', planOf({ sensitivity: 'restricted' }), candidateOf('dedicated-cluster'))).toEqual({ staging: own, test: own, training: own, development: TENANCIES });
    expect(hitOf('tenancy.restricted-data', planOf({ sensitivity: 'confidential' }))).toBeNull();
  });

  it('keeps the rehearsal on the platform of production: in staging, else in the test environment', () => {
    const free = { test: TENANCIES, training: TENANCIES, development: TENANCIES };
    const pooled = TENANCIES.slice(0, 2);
    expect(leftBy('tenancy.rehearsal-platform', planOf(), candidateOf('dedicated-cluster'))).toEqual({ ...free, staging: OWN });
    expect(leftBy('tenancy.rehearsal-platform', planOf(), candidateOf('dedicated-database'))).toEqual({ ...free, staging: pooled });
    expect(leftBy('tenancy.rehearsal-platform', planOf({}, ['production', 'test', 'development']), candidateOf('dedicated-cluster'))).toEqual({ test: OWN, development: TENANCIES });
    expect(hitOf('tenancy.rehearsal-platform', planOf({}, ['production', 'development']))).toBeNull();
  });

  it('leaves no self-managed database on a shared platform', () => {
    const left = leftBy('database.operators-database', planOf(), candidateOf('dedicated-cluster', 'self-managed'));
    expect(new Set(Object.values(left).map((rungs) => rungs.join()))).toEqual(new Set([TENANCIES.slice(1).join()]));
    expect(leftBy('database.operators-database', planOf(), candidateOf('dedicated-cluster')).test).toEqual(TENANCIES);
  });

  it('counts the work of another platform, of modules in a joint train and of own releases beyond it', () => {
    // 16 h on another platform; 3 modules × 40 h in a joint train; 6 releases beyond its 4, at 16 h on a shared platform and 4 h beside it
    const plan = withCompany(planOf({ customModules: 3 }), { ownReleasesPerYear: 10 });
    const environment = environmentOf('development');
    const hours = (id: string, estate: Tenancy): readonly number[] => TENANCIES.map((tenancy) => hitOf(id, plan)?.environmentHoursPerYear?.({ environment, tenancy, candidate: candidateOf(estate) }) ?? 0);
    expect(hours('tenancy.environment-apart', 'dedicated-cluster')).toEqual([16, 16, 0, 0]);
    expect(hours('tenancy.environment-apart', 'dedicated-database')).toEqual([0, 0, 16, 16]);
    expect(hours('tenancy.custom-modules', 'dedicated-cluster')).toEqual([120, 0, 0, 0]);
    expect(hours('tenancy.custom-modules', 'shared')).toEqual([0, 0, 0, 0]);
    expect(hours('tenancy.own-calendar', 'dedicated-cluster')).toEqual([96, 24, 0, 0]);
    expect(hours('tenancy.own-calendar', 'dedicated-database')).toEqual([72, 0, 0, 0]);
  });

  it('changes with the effort factor of a pack, and obeys the designs that a pack forbids', () => {
    const rules = rulesInForce({ ...FIRM_PACK, changes: [{ rule: 'tenancy.environment-apart', effortFactor: 3, reason: 'Measured.' }] });
    const plan = planOf();
    const place = { environment: environmentOf('test'), tenancy: 'shared', candidate: candidateOf('dedicated-cluster') } as const;
    const hit = (id: string) => rules.find((rule) => rule.id === id)?.judge({ plan, assumptions: assumptionsOf(plan) });
    expect(hit('tenancy.environment-apart')?.environmentHoursPerYear?.(place)).toBe(48);
    expect(hit('tenancy.several-plants')?.forbidsEnvironment?.(place)).toBe(true);
    expect(hit('tenancy.several-plants')?.forbidsEnvironment?.({ ...place, tenancy: 'dedicated-database' })).toBe(false);
  });
});
