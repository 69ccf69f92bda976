import { describe, expect, it } from 'vitest';
import { STARTER_IDS, starterPlan, withCompany, withPin } from '../evaluation/plans';
import { govern, reportOf } from './govern';

const zoneOf = (plan: ReturnType<typeof starterPlan>, id: string) => govern(plan).zones.zones.find((zone) => zone.id === id);

describe('zones of the network', () => {
  it.each(STARTER_IDS)('let every flow that leaves the ERP pass exactly once: %s', (id) => {
    const plan = starterPlan(id);
    const { passages } = govern(plan).zones;
    const systems = new Set(plan.systems.map((system) => system.id));
    const leaving = plan.integrations.filter(({ from, to }) => systems.has(from) || systems.has(to));
    expect(passages.reduce((sum, passage) => sum + passage.flows, 0)).toBe(leaving.length);
    expect(passages.reduce((sum, passage) => sum + passage.waiting, 0)).toBe(leaving.filter(({ mode }) => mode === 'sync').length);
  });

  it.each(STARTER_IDS)('show each number with the flows behind it: %s', (id) => {
    const { governance, figures } = reportOf(starterPlan(id));
    for (const passage of governance.zones.passages) {
      expect(figures[passage.figureId]?.value).toBe(passage.flows);
      expect(figures[passage.figureId]?.inputs).toHaveLength(passage.flows);
    }
  });

  it('give integration a zone of its own where dozens of plant and partner flows meet, and not before', () => {
    expect(zoneOf(starterPlan('global-manufacturer'), 'integration')?.standing).toBe('own');
    expect(zoneOf(starterPlan('mid-market-producer'), 'integration')).toMatchObject({ standing: 'within', within: 'Application' });
    const plan = starterPlan('global-manufacturer');
    const few = { ...plan, integrations: plan.integrations.slice(0, 12) };
    expect(zoneOf(few, 'integration')?.standing).toBe('within');
  });

  it('end rights at a zone where a regulation asks how far an intruder gets', () => {
    const plan = starterPlan('mid-market-producer');
    expect(govern(plan).zones.segmented).toBe(false);
    const bound = govern(withCompany(plan, { regulations: [...plan.company.regulations, 'nis2'] })).zones;
    expect(bound.segmented).toBe(true);
    expect(bound.identityWhy).toContain('NIS2');
    expect(bound.zones.find((zone) => zone.id === 'management')?.identities).toContain('for each zone');
  });

  it('belong to the operator on a shared platform', () => {
    const plan = starterPlan('small-subsidiary');
    expect(zoneOf(plan, 'application')?.standing).toBe('operator');
    expect(zoneOf(plan, 'data')?.standing).toBe('operator');
    expect(zoneOf(withPin(plan, 'tenancy', 'dedicated-database'), 'data')?.standing).toBe('own');
  });
});
