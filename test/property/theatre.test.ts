import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../models/document';
import { FLOW_STATES } from '../../models/theatre/performance';
import { scenesOf } from '../../models/theatre/scenes';
import { starterPlan, STARTER_IDS } from '../unit/models/evaluation/plans';
import { flowIn, played, reportOf } from '../unit/models/theatre/playing';

const starters = STARTER_IDS.map((id) => ({ plan: starterPlan(id), report: reportOf(starterPlan(id)) }));
const RUNS = { numRuns: 40 };

const situation = fc
  .constantFrom(...starters)
  .chain(({ plan, report }) =>
    fc.record({ plan: fc.constant(plan), report: fc.constant(report), siteId: fc.constantFrom(...plan.sites.map((site) => site.id)), scenarioId: fc.constantFrom(...scenesOf(report).map(({ row }) => row.id)), hours: fc.double({ min: 0.05, max: 120, noNaN: true }), startHour: fc.integer({ min: 0, max: 167 }) }),
  );

const astray = (flow: { readonly resend: number; readonly lost: number }): number => flow.resend + flow.lost;

describe('any failure of any plant', () => {
  it('gives every flow exactly one state and loses no message from the books', () => {
    fc.assert(
      fc.property(situation, ({ plan, report, scenarioId, ...options }) => {
        const { flows } = played(plan, report, scenarioId, options);
        expect(flows.map(({ flowId }) => flowId)).toEqual(plan.integrations.map(({ id }) => id));
        for (const flow of flows) {
          expect(FLOW_STATES).toContain(flow.state);
          expect(Math.min(flow.delivered, flow.kept, flow.resend, flow.lost)).toBeGreaterThanOrEqual(-1e-6);
          expect(Math.abs(flow.produced - flow.delivered - flow.kept - flow.resend - flow.lost)).toBeLessThanOrEqual(1e-6 * Math.max(1, flow.produced));
        }
      }),
      RUNS,
    );
  });

  it('loses no less when it lasts longer', () => {
    fc.assert(
      fc.property(situation, fc.double({ min: 0, max: 48, noNaN: true }), ({ plan, report, scenarioId, hours, ...options }, more) => {
        const short = played(plan, report, scenarioId, { ...options, hours });
        const long = played(plan, report, scenarioId, { ...options, hours: hours + more });
        for (const flow of short.flows) {
          const later = flowIn(long, flow.flowId);
          expect(astray(later)).toBeGreaterThanOrEqual(astray(flow) - 1e-6 * Math.max(1, flow.produced));
          expect(later.lost).toBeGreaterThanOrEqual(flow.lost - 1e-6 * Math.max(1, flow.produced));
        }
      }),
      RUNS,
    );
  });

  it('loses no more with bigger buffers', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 0, max: 72 }), ({ plan, report, scenarioId, ...options }, more) => {
        const bigger: Plan = { ...plan, sites: plan.sites.map((site) => ({ ...site, surviveHoursWithoutWan: site.surviveHoursWithoutWan + more })) };
        const before = played(plan, report, scenarioId, options);
        const after = played(bigger, report, scenarioId, options);
        for (const flow of before.flows) expect(astray(flowIn(after, flow.flowId))).toBeLessThanOrEqual(astray(flow) + 1e-6 * Math.max(1, flow.produced));
      }),
      RUNS,
    );
  });

  it('explains every number: what a figure refers to is a figure of the performance or of the report', () => {
    fc.assert(
      fc.property(situation, ({ plan, report, scenarioId, ...options }) => {
        const { figures } = played(plan, report, scenarioId, options);
        const known = new Set([...Object.keys(figures), ...Object.keys(report.figures)]);
        const dangling = Object.values(figures).flatMap(({ inputs }) => inputs.flatMap((input) => (input.kind === 'figure' && !known.has(input.id) ? [input.id] : [])));
        expect(dangling).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a cut line of the global manufacturer', () => {
  const global = starters.find(({ plan }) => plan.id === 'global-manufacturer');
  if (!global) throw new Error('no global starter');
  const { plan, report } = global;
  const cut = (siteId: string, hours: number, startHour = 6) => played(plan, report, 'site-line-loss', { siteId, hours, startHour });

  it.each(plan.sites.map((site) => [site.id, site.surviveHoursWithoutWan] as const))('in %s: its flows wait, stop or stay inside, and what waits finds room for the %d hours that it must survive', (siteId, survive) => {
    const systems = new Set(plan.systems.filter((system) => system.siteId === siteId).map((system) => system.id));
    const { flows } = cut(siteId, Math.max(1, survive));
    const own = flows.filter(({ ofSite }) => ofSite);
    expect(own.map(({ flowId }) => flowId)).toEqual(plan.integrations.filter(({ from, to }) => systems.has(from) || systems.has(to)).map(({ id }) => id));
    for (const flow of flows) {
      const states = !flow.ofSite ? ['goes-on'] : flow.mode === 'sync' ? ['stops'] : flow.mode === 'queued' && survive > 0 ? ['buffers'] : ['stops', 'slows', 'goes-on'];
      expect(states, flow.name).toContain(flow.state);
    }
    if (survive > 0) expect(own.filter(({ mode }) => mode === 'queued').map(astray).every((count) => count === 0)).toBe(true);
  });

  it('in Ostrava can be redone on paper', () => {
    // Load of the horizon in the spring season: 1.08 to the fifth × 1.25 = 1.8366600960. What the plant sends: (2,600 × 2 + 7,200 × 1 +
    // 620 × 14) KiB/h = 21,080 KiB/h; for 24 h the edge node has 21,080 × 1.83666 × 24 h = 929,204 KiB. The plant works Monday to
    // Saturday without a pause, so a cut of 40 h from Monday 06:00 fills it after 24 h.
    const load = 1.836660096;
    const day = cut('ostrava-plant', 24);
    expect(flowIn(day, 'ostrava-confirmations').kept).toBeCloseTo(2600 * 24 * load, 6);
    expect(day.stores[0]?.sizeKib).toBeCloseTo(21_080 * 24 * load, 6);
    const long = flowIn(cut('ostrava-plant', 40), 'ostrava-confirmations');
    expect(long.fullAtHour).toBeCloseTo(24, 6);
    expect(long.kept).toBeCloseTo(2600 * load * 24, 4);
    expect(long.resend).toBeCloseTo(2600 * load * 16, 4);
    // From Saturday 22:00 on the plant is closed until Monday: the same cut keeps everything.
    expect(flowIn(cut('ostrava-plant', 40, 5 * 24 + 22), 'ostrava-confirmations').resend).toBe(0);
  });

  it('lets whoever reads the figures redo what a flow made', () => {
    const { figures } = cut('ostrava-plant', 24);
    const made = figures['theatre.flow.ostrava-confirmations.produced'];
    const product = made?.inputs.reduce((sum, input) => sum * ('value' in input && typeof input.value === 'number' ? input.value : 1), 1) ?? 0;
    expect(Math.abs(product - Number(made?.value))).toBeLessThan(Number(made?.value) * 1e-9);
  });

  it('catches up the critical flows first: messages ÷ what the job workers have to spare', () => {
    const day = cut('ostrava-plant', 24);
    const spare = Number(day.figures['theatre.jobsPerHour']?.value) - Number(report.figures['demand.messagesPerHour']?.value);
    const critical = flowIn(day, 'ostrava-confirmations').kept + flowIn(day, 'ostrava-order-release').kept;
    const all = day.flows.reduce((sum, flow) => sum + flow.kept, 0);
    expect(flowIn(day, 'ostrava-confirmations').backAtMinute).toBeCloseTo(24 * 60 + (60 * critical) / spare, 6);
    expect(flowIn(day, 'ostrava-readings').backAtMinute).toBeCloseTo(24 * 60 + (60 * all) / spare, 6);
  });
});
