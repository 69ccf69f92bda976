import { describe, expect, it } from 'vitest';
import { STARTER_IDS, starterPlan, withCompany, withPin, withWorkloads } from '../evaluation/plans';
import { govern, reportOf } from './govern';

describe('controls of the shared platform', () => {
  it('take their quotas from the sizing, with a quarter of headroom', () => {
    const { governance, figures } = reportOf(starterPlan('small-subsidiary'));
    const quota = governance.sharedPlatform.find((row) => row.id === 'quota-vcpu');
    expect(quota?.quantity).toBeCloseTo(1.25 * Number(figures['capacity.vcpu']?.value), 2);
    expect(governance.sharedPlatform.map((row) => row.id)).toContain('quota-connections');
    expect(governance.sharedPlatform.find((row) => row.id === 'quota-connections')?.quantity).toBe(Math.ceil(1.25 * Number(figures['capacity.postgresConnections']?.value)));
    expect(governance.sharedPlatform.map((row) => row.id)).toContain('quota-vcpu.test');
  });

  it('name an environment that alone stands on a shared platform, with quotas of its own size and masked copies', () => {
    const plan = withPin(withWorkloads(withPin(starterPlan('small-subsidiary'), 'tenancy', 'dedicated-cluster'), () => ({ customModules: 1, criticality: 'critical', sensitivity: 'confidential' })), 'environment-tenancy', 'shared', 'test');
    const { governance, summary } = reportOf(plan);
    expect(summary.environments.map(({ tenancy }) => tenancy)).toEqual(['dedicated-cluster', 'shared']);
    const ids = governance.sharedPlatform.map((row) => row.id);
    expect(ids).toEqual(expect.arrayContaining(['isolation', 'copies', 'quota-vcpu.test', 'quota-memory.test', 'quota-connections.test']));
    expect(ids).not.toContain('quota-vcpu');
    expect(ids).not.toContain('placement');
    expect(governance.sharedPlatform.find((row) => row.id === 'copies')?.sentence).toContain('Test holds a copy of production');
  });

  it('ask for a connection limit only where the database server is shared', () => {
    const ids = govern(withPin(starterPlan('small-subsidiary'), 'tenancy', 'dedicated-database')).sharedPlatform.map((row) => row.id);
    expect(ids).toContain('quota-vcpu');
    expect(ids).not.toContain('quota-connections');
  });

  it('are not there where nothing may be shared', () => {
    const own = withWorkloads(withPin(starterPlan('mid-market-producer'), 'tenancy', 'dedicated-cluster'), () => ({ sensitivity: 'restricted' }));
    expect(govern(own).sharedPlatform).toEqual([]);
  });
});

describe('the roadmap', () => {
  it.each(STARTER_IDS)('lets no gap or question of the baseline fall between its phases: %s', (id) => {
    const { controls, roadmap } = govern(starterPlan(id));
    const phases = new Set(roadmap.map((phase) => phase.kind));
    const due = controls.filter((row) => (row.standing === 'gap' || row.standing === 'open') && phases.has(row.phase));
    const listed = roadmap.flatMap((phase) => phase.exit.filter((line) => /^(Gap closed|Question answered): /.test(line)));
    expect([...listed].sort()).toEqual(due.map((row) => `${row.standing === 'gap' ? 'Gap closed' : 'Question answered'}: ${row.title}`).sort());
  });

  it('spans its waves', () => {
    const { governance, waves } = reportOf(starterPlan('global-manufacturer'));
    expect(governance.roadmap[0]?.start).toBe(waves[0]?.start);
    expect(governance.roadmap.at(-1)?.end).toBe(waves.at(-1)?.end);
  });
});

describe('AI readiness', () => {
  const plan = starterPlan('mid-market-producer');

  it('is silent until the plan asks', () => {
    expect(govern(withCompany(plan, { aiReadiness: false })).aiReadiness).toEqual({ asked: false, checklist: [], resources: [] });
  });

  it('wants events from every plant system, and an extract', () => {
    const standingOf = (changed: typeof plan, id: string) => govern(changed).aiReadiness.checklist.find((row) => row.id === id)?.standing;
    const queued = { ...plan, integrations: plan.integrations.map((flow) => (flow.id === 'brno-stock-moves' ? { ...flow, mode: 'queued' as const } : flow)) };
    expect([standingOf(plan, 'event-capture'), standingOf(queued, 'event-capture')]).toEqual(['gap', 'met']);
    const blind = { ...plan, integrations: plan.integrations.filter((flow) => flow.id !== 'bi-extract') };
    expect([standingOf(plan, 'analytics-apart'), standingOf(blind, 'analytics-apart')]).toEqual(['met', 'gap']);
  });

  it('prices what is optional and leaves it off the bill', () => {
    const { governance, bill, figures } = reportOf(plan);
    expect(governance.aiReadiness.resources.map((row) => row.id)).toEqual(['event-stream', 'data-sets', 'read-replica']);
    for (const row of governance.aiReadiness.resources) {
      expect(Number(row.monthly)).toBeGreaterThan(0);
      expect(figures[row.figureId]?.value).toBe(row.monthly);
      expect(bill.lines.some((line) => line.label === row.label)).toBe(false);
    }
  });
});

describe('figures of governance', () => {
  it.each(STARTER_IDS)('exist for every row and lead only to figures that exist: %s', (id) => {
    const { governance, figures } = reportOf(starterPlan(id));
    const { observability, releases, operations, accounts, sharedPlatform } = governance;
    const asked = [
      ...accounts.map((row) => row.figureId),
      ...observability.signals.map((row) => row.figureId),
      ...observability.tiers.map((row) => row.figureId),
      ...observability.logs.map((row) => row.figureId),
      ...Object.values(releases.figureIds),
      ...operations.services.flatMap((row) => row.figureId ?? []),
      operations.hoursFigureId,
      operations.engineersFigureId,
      ...sharedPlatform.flatMap((row) => row.figureId ?? []),
    ];
    expect(asked.filter((each) => figures[each] === undefined)).toEqual([]);
    const own = Object.values(figures).filter((figure) => figure.id.startsWith('governance.'));
    const links = own.flatMap((figure) => figure.inputs.flatMap((input) => (input.kind === 'figure' ? [{ from: figure.id, to: input.id, value: input.value }] : [])));
    expect(links.filter((link) => figures[link.to] === undefined)).toEqual([]);
    expect(links.filter((link) => figures[link.to]?.value !== link.value)).toEqual([]);
    expect(own.filter((figure) => figure.inputs.length === 0 && figure.id !== 'governance.controls.gap').map((figure) => figure.id)).toEqual([]);
  });
});
