import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../../../models/governance/operations/services';
import { RULES } from '../../../../models/rules/registry';
import { STARTER_IDS, starterPlan, withCompany, withPin, withSites } from '../evaluation/plans';
import { govern, reportOf } from './govern';

describe('service lines', () => {
  it.each(STARTER_IDS)('carry exactly the hours that the decision counted with: %s', (id) => {
    const plan = starterPlan(id);
    const { governance, summary } = reportOf(plan);
    const { services, hoursPerYear } = governance.operations;
    const sum = services.reduce((total, row) => total + (row.hoursPerYear ?? 0), 0);
    expect(sum).toBeCloseTo(hoursPerYear, 6);
    expect(new Big(hoursPerYear).times(plan.company.expertHourCost).toFixed(2)).toBe(summary.cost.managedServiceYearly);
  });

  it('name the operator of a shared platform, the own team, or a provider where the team is too small', () => {
    const responsible = (plan: ReturnType<typeof starterPlan>) => govern(plan).operations.services.find((row) => row.id === 'platform')?.responsible;
    expect(responsible(starterPlan('small-subsidiary'))).toBe('Operator of the shared platform');
    expect(responsible(starterPlan('mid-market-producer'))).toBe('Managed-service provider');
    expect(responsible(starterPlan('global-manufacturer'))).toBe('Platform team');
  });

  it('follow the design: no cluster on virtual machines, no edge without survival, patches of a self-managed database', () => {
    const plan = starterPlan('mid-market-producer');
    const ids = (changed: typeof plan) => govern(changed).operations.services.map((row) => row.id);
    expect(ids(plan)).toEqual(expect.arrayContaining(['cluster', 'edge']));
    expect(ids(withPin(plan, 'platform', 'vm'))).not.toContain('cluster');
    expect(ids(withSites(plan, () => ({ surviveHoursWithoutWan: 0, mustStayLocal: [] })))).not.toContain('edge');
    const database = govern(withPin(plan, 'database', 'self-managed')).operations.services.find((row) => row.id === 'database');
    expect(database?.scope).toContain('replication');
    expect(database?.hoursPerYear).toBe(280);
  });

  it('take their hours from rules that exist', () => {
    const known = new Set<string>(RULES.map((rule) => rule.id));
    expect(SERVICES.flatMap((service) => service.rules).filter((id) => !known.has(id))).toEqual([]);
  });

  it('say what the team cannot carry', () => {
    const plan = starterPlan('small-subsidiary');
    expect(govern(plan).operations.shortfall).toContain('the plan has 0');
    expect(govern(withCompany(plan, { platformTeam: { engineers: 4, kubernetes: 'basic' } })).operations.shortfall).toBe('');
  });
});

describe('reviews', () => {
  it('follow the events of the plan', () => {
    const plan = starterPlan('mid-market-producer');
    const reviews = govern(plan).operations.reviews;
    const events = reviews.map((row) => row.event);
    expect(events.filter((event) => event.startsWith('One week after wave'))).toHaveLength(plan.sites.length);
    expect(events.filter((event) => event.includes('before the peak'))).toHaveLength(plan.calendars.peaks.length);
    expect(events.filter((event) => event.startsWith('The what-if'))).toHaveLength(plan.scenarios.length);
    const dates = reviews.flatMap((row) => (row.date === null ? [] : [row.date]));
    expect(dates).toEqual([...dates].sort());
  });

  it('rehearse the recovery region only where there is one', () => {
    const kinds = (id: 'mid-market-producer' | 'global-manufacturer') => govern(starterPlan(id)).operations.reviews.filter((row) => row.kind === 'region-rehearsal').length;
    expect([kinds('mid-market-producer'), kinds('global-manufacturer')]).toEqual([0, 2]);
  });
});
