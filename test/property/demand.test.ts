import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import { peakLoad } from '../../models/capacity/peakLoad';
import { deriveRequirements } from '../../models/capacity/requirements';
import { deriveDemand } from '../../models/demand/deriveDemand';
import type { Plan } from '../../models/document';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, withCompany, workloadOf } from '../unit/models/evaluation/plans';

const ZONES = ['Europe/Prague', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Shanghai', 'Australia/Adelaide', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'];
const zone = fc.constantFrom(...ZONES);
const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);
const plant = fc.record({ start: clock, end: clock, days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), active: fc.integer({ min: 1, max: 400 }) });
const plants = fc.array(plant, { minLength: 2, maxLength: 4 });

function planOf(shapes: readonly { readonly start: string; readonly end: string; readonly days: readonly number[]; readonly active: number }[], zones: readonly string[]): Plan {
  const sites = shapes.map(({ start, end, days, active }, index) =>
    siteOf(`plant-${index}`, zones[index] ?? 'UTC', { active, shifts: [shiftOf(start, end, {}, days)] }),
  );
  return plainPlan({ sites, workloads: [workloadOf('making', sites.map((site) => site.id))] });
}

const demandOf = (plan: Plan) => deriveDemand(plan, assumptionsOf(plan));
const peakOf = (plan: Plan): number => Math.max(...demandOf(plan).requestsPerHour);
const arrivalsOf = (plan: Plan): number => peakLoad(plan, demandOf(plan), assumptionsOf(plan), 1).arrivalsPerSecond;
const HAIR = 1e-6;

describe('the joint peak', () => {
  it('never exceeds the sum of the plants’ own peaks, wherever a plant is moved', () => {
    fc.assert(
      fc.property(plants, fc.array(zone, { minLength: 4, maxLength: 4 }), zone, (shapes, zones, elsewhere) => {
        for (const each of [zones, [elsewhere, ...zones.slice(1)]]) {
          const demand = demandOf(planOf(shapes, each));
          expect(Math.max(...demand.requestsPerHour)).toBeLessThanOrEqual(demand.sumOfSitePeaks + HAIR);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the sum of the peaks when all plants share a zone and a shift', () => {
    fc.assert(
      fc.property(plants, zone, (shapes, shared) => {
        const [first] = shapes;
        const alike = shapes.map((each) => ({ ...each, start: first?.start ?? '', end: first?.end ?? '', days: first?.days ?? [] }));
        const demand = demandOf(planOf(alike, alike.map(() => shared)));
        expect(Math.max(...demand.requestsPerHour)).toBeCloseTo(demand.sumOfSitePeaks, 6);
      }),
      { numRuns: 15 },
    );
  });

  it('never falls when a plant is added or when people come', () => {
    fc.assert(
      fc.property(plants, fc.array(zone, { minLength: 4, maxLength: 4 }), (shapes, zones) => {
        const all = peakOf(planOf(shapes, zones));
        expect(peakOf(planOf(shapes.slice(1), zones.slice(1)))).toBeLessThanOrEqual(all + HAIR);
        expect(peakOf(planOf(shapes.map((each) => ({ ...each, active: each.active + 10 })), zones))).toBeGreaterThanOrEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  it('brings more requests a second with growth', () => {
    fc.assert(
      fc.property(plants, fc.array(zone, { minLength: 4, maxLength: 4 }), fc.double({ min: 0.01, max: 0.5, noNaN: true }), (shapes, zones, growth) => {
        const plan = planOf(shapes, zones);
        expect(arrivalsOf(withCompany(plan, { growthPerYear: growth }))).toBeGreaterThan(arrivalsOf(plan));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a plant split into two identical halves', () => {
  const users = fc.integer({ min: 1, max: 300 });
  const rate = fc.integer({ min: 1, max: 20_000 });

  /**
   * Plants that share the work: every part has its own people, shifts and requests. The queued flow stays one, at the
   * first part, and nothing bursts: one flow bursts at a time, so two flows of half the size ask for less than a whole one.
   */
  function partsOf(parts: number, shape: { readonly start: string; readonly end: string; readonly days: readonly number[] }, timeZone: string, people: number, rates: readonly [number, number]): Plan {
    const ids = Array.from({ length: parts }, (_, index) => `part-${index}`);
    return plainPlan({
      sites: ids.map((id) => siteOf(id, timeZone, { active: (people * 2) / parts, shifts: [shiftOf(shape.start, shape.end, {}, shape.days)] })),
      workloads: [workloadOf('making', ids)],
      systems: ids.map((id) => systemOf(`mes-${id}`, id)),
      integrations: [
        ...ids.map((id) => flowOf(`status-${id}`, `mes-${id}`, 'making', { mode: 'sync', burstFactor: 1, ratePerHour: (rates[0] * 2) / parts })),
        flowOf('posts', 'mes-part-0', 'making', { ratePerHour: rates[1] }),
      ],
    });
  }

  it('asks for what the whole plant asks for: requests, messages, workers', () => {
    fc.assert(
      fc.property(plant, zone, users, rate, rate, (shape, timeZone, people, sync, queued) => {
        const [whole, halves] = [1, 2].map((parts) => {
          const plan = partsOf(parts, shape, timeZone, people, [sync, queued]);
          const demand = demandOf(plan);
          return { demand, requirements: deriveRequirements(plan, demand, assumptionsOf(plan), 1) };
        });
        if (!whole || !halves) throw new Error('two plans were made');
        halves.demand.requestsPerHour.forEach((requests, hour) => expect(requests).toBeCloseTo(whole.demand.requestsPerHour[hour] ?? Number.NaN, 6));
        halves.demand.messagesPerHour.forEach((messages, hour) => expect(messages).toBeCloseTo(whole.demand.messagesPerHour[hour] ?? Number.NaN, 6));
        expect(halves.requirements.load.arrivalsPerSecond).toBeCloseTo(whole.requirements.load.arrivalsPerSecond, 9);
        expect(halves.requirements.jobs.workers).toBe(whole.requirements.jobs.workers);
        expect(halves.requirements.websocketConnections).toBe(whole.requirements.websocketConnections);
        expect(whole.requirements.jobs.workers).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
