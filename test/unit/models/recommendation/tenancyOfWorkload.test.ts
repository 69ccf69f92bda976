import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { tenancyOfWorkloads } from '../../../../models/recommendation/tenancyOfWorkload';
import { flowOf, plainPlan, siteOf, systemOf, withCompany, workloadOf } from '../evaluation/plans';

const planOf = (workload: Parameters<typeof workloadOf>[2], plan: Partial<Plan> = {}): Plan =>
  plainPlan({ sites: [siteOf('brno', 'Europe/Prague')], systems: [systemOf('mes', 'brno')], workloads: [workloadOf('making', ['brno'], workload)], ...plan });
const only = (plan: Plan, estate: Parameters<typeof tenancyOfWorkloads>[1] = 'dedicated-subscription') => tenancyOfWorkloads(plan, estate)[0];

describe('tenancyOfWorkloads', () => {
  it('leaves a workload on the shared rung that asks for nothing, and says so', () => {
    expect(only(planOf({}))).toEqual({ id: 'making', tenancy: 'shared', reasons: ['Nothing about Workload making asks for isolation: no custom modules, no plant flows, internal data.'] });
  });

  it('lifts it by restricted data and by the regulations that cover its process, no further', () => {
    expect(only(planOf({ sensitivity: 'restricted' }))).toMatchObject({ tenancy: 'dedicated-database', reasons: ['Workload making holds restricted data.'] });
    const regulated = withCompany(planOf({}), { regulations: ['gmp', 'sox'] });
    // GMP covers manufacturing and asks for a cluster; SOX covers the books only
    expect(only(regulated)).toMatchObject({ tenancy: 'dedicated-cluster', reasons: ['GMP covers manufacturing.'] });
    expect(only({ ...regulated, workloads: [workloadOf('books', ['brno'], { process: 'accounting' })] })).toMatchObject({ tenancy: 'dedicated-database', reasons: ['SOX covers accounting.'] });
  });

  it('pulls it to the rung of the estate by modules, plant flows, windows and criticality', () => {
    const pulled = [
      planOf({ customModules: 2 }),
      planOf({}, { integrations: [flowOf('posts', 'mes', 'making')] }),
      planOf({ changeWindows: [{ days: [7], start: '04:00', end: '08:00' }] }),
      planOf({ criticality: 'critical', rtoMinutes: 240 }),
    ].map((plan) => only(plan, 'dedicated-cluster'));
    expect(pulled.map((each) => each?.tenancy)).toEqual(Array(4).fill('dedicated-cluster'));
    expect(pulled.map((each) => each?.reasons[0])).toEqual([
      'Workload making carries 2 custom modules.',
      '1 plant flow ends in Workload making.',
      'Workload making has 1 change window of its own.',
      'Workload making is critical and must be back within 4 hours.',
    ]);
  });

  it('never puts a workload above the estate', () => {
    expect(only(withCompany(planOf({ customModules: 2 }), { regulations: ['aerospace-defence'] }), 'dedicated-database')?.tenancy).toBe('dedicated-database');
  });
});
