import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { interfacesBetween } from '../../../../models/explanation/split/masterData';
import { partOfPlan } from '../../../../models/explanation/split/partOfPlan';
import { priceSplit } from '../../../../models/explanation/split/priceSplit';
import type { SplitGroup } from '../../../../models/explanation/split/splitGroup';
import { splitGroups } from '../../../../models/explanation/split/splitGroups';
import type { Outcome } from '../../../../models/outcome/outcome';
import { workOut } from '../../../../models/pipeline';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { flowOf, plainPlan, siteOf, STARTER_IDS, starterPlan, systemOf, withAssumption, withCompany, workloadOf } from '../evaluation/plans';

function outcomeOf(plan: Plan): Outcome {
  const outcome = workOut(plan, embeddedPriceBook);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const groupsOf = ({ plan, recommendation, workloads }: Outcome) => splitGroups(plan, recommendation.chosen.candidate.tenancy, workloads);

const apart = (workloads: Plan['workloads']): SplitGroup => ({ kind: 'isolation', parts: [{ workloads, region: null }] });

/** Books and people beside a regulated plant. */
const plan = withCompany(
  plainPlan({
    sites: [siteOf('brno', 'Europe/Prague'), siteOf('office', 'Europe/Prague', { downtimeCostPerHour: 400 })],
    systems: [systemOf('mes', 'brno'), systemOf('bank', null)],
    workloads: [
      workloadOf('making', ['brno'], { customModules: 6, criticality: 'critical' }),
      workloadOf('books', ['office'], { process: 'accounting' }),
      workloadOf('people', ['brno', 'office'], { process: 'hr' }),
    ],
    integrations: [flowOf('posts', 'mes', 'making'), flowOf('pays', 'books', 'bank'), flowOf('costs', 'making', 'books')],
  }),
  { regulations: ['gmp'], ownReleasesPerYear: 12 },
);

describe('the groups that could leave', () => {
  const needs = [{ id: 'making', tenancy: 'dedicated-cluster', reasons: [] }, { id: 'books', tenancy: 'dedicated-database', reasons: [] }, { id: 'people', tenancy: 'shared', reasons: [] }] as const;
  const names = (estate: 'dedicated-cluster' | 'shared') => splitGroups(plan, estate, needs).map((group) => group.map(({ id }) => id));

  it('are all up to each rung, and each process by itself, once', () => {
    expect(names('dedicated-cluster')).toEqual([['people'], ['books', 'people'], ['books']]);
  });

  it('are none where the estate shares already, or where all would leave', () => {
    expect(names('shared')).toEqual([]);
    expect(splitGroups({ workloads: plan.workloads.slice(2) }, 'dedicated-cluster', needs)).toEqual([]);
  });
});

describe('a part of a plan', () => {
  it('counts an interface for each moved workload and kind of record that the rest keeps', () => {
    const [making, books, people] = plan.workloads as [Plan['workloads'][number], Plan['workloads'][number], Plan['workloads'][number]];
    expect(interfacesBetween([people], [books])).toEqual(['employees', 'accounts']);
    // People of the office are none of the plant's.
    expect(interfacesBetween([people, books], [making])).toEqual(['employees', 'products']);
    // One product list serves both workloads that leave.
    expect(interfacesBetween([making, { ...making, id: 'more' }], [{ ...making, siteIds: ['office'] }])).toEqual(['products', 'bills of materials']);
    expect(interfacesBetween([making], [{ ...making, siteIds: ['office'] }])).toEqual(['products', 'bills of materials']);
  });

  it('takes its flows, regulations, sites and shares along, and the two parts lose nothing but what runs between them', () => {
    const core = partOfPlan(plan, { ids: new Set(['making', 'people']), share: 0.8, shareOfSite: (id) => (id === 'office' ? 0.3 : 1), mostReleases: null, core: true, region: null });
    const moved = partOfPlan(plan, { ids: new Set(['books']), share: 0.2, shareOfSite: () => 0.7, mostReleases: 4, core: false, region: null });
    expect([core, moved].map((part) => part.integrations.map(({ id }) => id))).toEqual([['posts'], ['pays']]);
    expect(moved.systems.map(({ id }) => id)).toEqual(['bank']);
    // GMP is about manufacturing; the office belongs to both parts, the plant to the core alone.
    expect([core, moved].map((part) => part.company.regulations)).toEqual([['gmp'], []]);
    expect([core, moved].map((part) => part.sites.map(({ id, downtimeCostPerHour }) => [id, downtimeCostPerHour]))).toEqual([[['brno', 1000], ['office', 120]], [['office', 280]]]);
    expect(core.data.databaseGiB + moved.data.databaseGiB).toBeCloseTo(plan.data.databaseGiB, 9);
    expect([core, moved].map((part) => part.company.ownReleasesPerYear)).toEqual([12, 4]);
  });
});

describe('priceSplit', () => {
  it('adds up bill, work, interfaces and loss, and interfaces cost their hours', () => {
    const outcome = outcomeOf(plan);
    const books = plan.workloads.filter(({ id }) => id === 'books');
    const split = priceSplit(apart(books), outcome);
    if (!split) throw new Error('no split');
    // products, employees; accounts and partners belong to nobody else; people keep accounts: 3 kinds, and one flow to the core
    expect(split.interfaces).toBe(4);
    expect(split.couplingHours).toBe(160);
    expect(Number(split.couplingYearly)).toBe(160 * plan.company.expertHourCost);
    const sum = 12 * Number(split.monthly) + Number(split.workYearly) + Number(split.couplingYearly) + Number(split.lossYearly);
    expect(Number(split.riskAdjustedYearly)).toBeCloseTo(sum, 6);
    expect(split.core.tenancy).toBe(outcome.recommendation.chosen.candidate.tenancy);
    const dearer = priceSplit(apart(books), outcomeOf(withAssumption(plan, 'split.interface-hours', 100)));
    expect(Number(dearer?.riskAdjustedYearly) - Number(split.riskAdjustedYearly)).toBeCloseTo(4 * 60 * plan.company.expertHourCost, 2);
  });

  it('recommends a split where much undemanding load stands beside a little that must be back at once, and work is free', () => {
    const mixed = withCompany(
      plainPlan({
        sites: [siteOf('brno', 'Europe/Prague', { active: 60, downtimeCostPerHour: 20_000 }), siteOf('web', 'Europe/Prague', { active: 2500, downtimeCostPerHour: 0, userClass: 'management' })],
        workloads: [
          workloadOf('making', ['brno'], { customModules: 4, criticality: 'critical', rtoMinutes: 30, rpoMinutes: 5 }),
          workloadOf('people', ['web'], { process: 'hr', transactions: [{ class: 'form-read', userClass: 'management', perUserHour: 60 }] }),
        ],
      }),
      { regulations: ['gmp'], expertHourCost: 0 },
    );
    const outcome = outcomeOf(mixed);
    const split = priceSplit(apart(mixed.workloads.slice(1)), outcome);
    expect(split).toMatchObject({ recommended: true, workYearly: '0.00', couplingYearly: '0.00' });
    expect(Number(split?.riskAdjustedYearly)).toBeLessThan(0);
    expect(split?.sentence).toMatch(/cheaper, so it should leave\.$/);
  });

  it('recommends only what is cheaper, and says why the others stay', () => {
    const rows = STARTER_IDS.flatMap((id) => {
      const outcome = outcomeOf(starterPlan(id));
      return groupsOf(outcome).slice(0, 2).flatMap((group) => priceSplit(apart([...group]), outcome) ?? []);
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      if (row.recommended) expect(Number(row.riskAdjustedYearly)).toBeLessThan(0);
      expect(row.sentence).toMatch(Number(row.riskAdjustedYearly) < 0 ? /cheaper/ : /dearer, so (it stays|they stay) in the one estate\.$/);
    }
  });
});
